import { Link, useParams } from 'react-router';
import { useCase, type CaseFile } from '@/api/case-file';
import { MatterCard, PartiesCard } from '@/features/casefile/case-facts';
import { CaseHead } from '@/features/casefile/case-head';
import { MissingNotice } from '@/features/casefile/missing-notice';
import { WhyThisDay } from '@/features/deadlines/why-this-day';
import { MediationCard } from '@/features/mediation/mediation-card';
import { ProcedureButton } from '@/features/process/procedure-card';
import { Refused } from '@/api/problem';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { CaseCourse, CaseSide } from './case-parts';
import { NextSteps } from './next-steps';
import '@/features/casefile/case.css';

const wasMediated = ({ stage, outcome }: CaseFile) =>
  stage === 'IN_MEDIATION' || ['AGREED', 'SETTLED', 'FAILED', 'TERMINATED'].includes(outcome ?? '');

/** The whole case on one page. */
export default function CasePage() {
  const { number = '' } = useParams();
  const { data: read, error, isPending } = useCase(number);
  if (isPending) {
    return <Waiting rows={10} />;
  }
  if (!read) {
    return (
      <>
        <PageTitle>{number}</PageTitle>
        <ProblemNotice error={error} />
      </>
    );
  }
  if (error instanceof Refused && error.status === 404) {
    return <OutOfSight number={number} />;
  }
  const { caseFile } = read;
  return (
    <article>
      <CaseHead caseFile={caseFile} why={<WhyThisDay number={number} isOver={caseFile.due === null} />} drawing={<ProcedureButton number={number} />} />
      <div className="case-columns">
        <div className="stack">
          <MissingNotice caseFile={caseFile} />
          <NextSteps read={read} />
          <MatterCard caseFile={caseFile} />
          <PartiesCard key={caseFile.number} caseFile={caseFile} />
          {wasMediated(caseFile) && <MediationCard number={number} />}
          <CaseCourse caseFile={caseFile} />
        </div>
        <CaseSide number={number} />
      </div>
    </article>
  );
}

/** Whoever sends a case away may not see it any more. */
function OutOfSight({ number }: { number: string }) {
  const text = useText();
  return (
    <>
      <PageTitle>{number}</PageTitle>
      <section className="card" role="status">
        <p>{text('case.outOfSight')}</p>
        <Link to="/">{text('notFound.back')}</Link>
      </section>
    </>
  );
}
