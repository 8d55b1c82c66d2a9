import { moment, yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Facts } from '@/ui/facts';
import { ProblemNotice } from '@/ui/problem-notice';
import { useMediation } from './api/read-mediation';

export function MediationCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data: mediation, error } = useMediation(number);
  if (!mediation) {
    return <ProblemNotice error={error} />;
  }
  return (
    <section className="card" aria-label={text('mediation.title')}>
      <h2>{text('mediation.title')}</h2>
      <Facts
        facts={[
          [text('mediation.startedOn'), mediation.startedOn],
          [text('outcome.result'), mediation.result && word('outcome', mediation.result)],
          [text('step.ground'), mediation.ground],
          [text('outcome.promised'), mediation.promisedAmount && `${yuan(mediation.promisedAmount)} ${text('yuan')}`],
          [text('outcome.recovered'), mediation.recoveredAmount && `${yuan(mediation.recoveredAmount)} ${text('yuan')}`],
          [text('mediation.endedAt'), mediation.endedAt && moment(mediation.endedAt)],
        ]}
      />
      {mediation.performances.length > 0 && (
        <>
          <h3 className="sub">{text('mediation.payments')}</h3>
          <ul className="plain-list">
            {mediation.performances.map(({ amount, on }, place) => (
              <li key={place} className="figure">
                {on} · {yuan(amount)} {text('yuan')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
