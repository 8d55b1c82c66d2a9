import type { Schemas } from '@/api/schemas';
import { moment, yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { Facts } from '@/ui/facts';
import { ProblemNotice } from '@/ui/problem-notice';
import { useMediation } from './api/read-mediation';
import { EarlierEnd } from './earlier-end';
import { MediationCourse } from './mediation-course';
import { PerformanceRecord } from './performance-record';

export function MediationCard({ number }: { number: string }) {
  const text = useText();
  const { data: mediation, error } = useMediation(number);
  if (!mediation) {
    return <ProblemNotice error={error} />;
  }
  return (
    <Card title={text('mediation.title')}>
      <Outcome mediation={mediation} />
      {mediation.earlier && <EarlierEnd earlier={mediation.earlier} />}
      <MediationCourse number={number} mediation={mediation} />
      <PerformanceRecord mediation={mediation} />
    </Card>
  );
}

function Outcome({ mediation }: { mediation: Schemas['Mediation'] }) {
  const text = useText();
  const word = useWord();
  const money = (amount: string | null) => amount && `${yuan(amount)} ${text('yuan')}`;
  return (
    <Facts
      facts={[
        [text('mediation.startedOn'), mediation.startedOn],
        [text('outcome.result'), mediation.result && word('outcome', mediation.result)],
        [text('step.ground'), mediation.ground],
        [text('outcome.promised'), money(mediation.promisedAmount)],
        [text('outcome.multiplied'), money(mediation.multipliedDamages)],
        [text('outcome.moral'), money(mediation.moralDamages)],
        [text('outcome.recovered'), money(mediation.recoveredAmount)],
        [text('outcome.performBy'), mediation.performBy],
        [text('outcome.document'), mediation.document && word('mediationDocument', mediation.document)],
        [text('mediation.outstanding'), money(mediation.outstandingAmount)],
        [text('mediation.endedAt'), mediation.endedAt && moment(mediation.endedAt)],
      ]}
    />
  );
}
