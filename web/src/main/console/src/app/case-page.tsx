import { useParams } from 'react-router';
import { useCase } from '@/api/case-file';
import { MatterCard, PartiesCard } from '@/features/casefile/case-facts';
import { CaseHead } from '@/features/casefile/case-head';
import { MissingNotice } from '@/features/casefile/missing-notice';
import { TimelineCard } from '@/features/casefile/timeline-card';
import { WhyThisDay } from '@/features/deadlines/why-this-day';
import { MediationCard } from '@/features/mediation/mediation-card';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { NextSteps } from './next-steps';
import '@/features/casefile/case.css';

/** The whole case on one page. */
export default function CasePage() {
  const { number = '' } = useParams();
  const { data: read, error, isPending } = useCase(number);
  if (isPending) {
    return <Waiting rows={10} />;
  }
  if (!read) {
    return <ProblemNotice error={error} />;
  }
  const { caseFile } = read;
  return (
    <article>
      <CaseHead caseFile={caseFile} why={<WhyThisDay number={number} />} />
      <div className="case-columns">
        <div className="stack">
          <MissingNotice caseFile={caseFile} />
          <NextSteps read={read} />
          <MatterCard caseFile={caseFile} />
          <PartiesCard caseFile={caseFile} />
          <MediationCard number={number} />
        </div>
        <TimelineCard number={number} />
      </div>
    </article>
  );
}
