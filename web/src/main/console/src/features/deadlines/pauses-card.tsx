import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

/** What moved the due date: appraisals that are not counted, and extensions. */
export function PausesCard({ number }: { number: string }) {
  const text = useText();
  const { data: suspensions } = useCasePart(number, '/api/cases/{number}/suspensions');
  const { data: extensions } = useCasePart(number, '/api/cases/{number}/extensions');
  if (!suspensions?.items.length && !extensions?.items.length) {
    return null;
  }
  return (
    <Card title={text('pauses.title')}>
      <Suspensions number={number} />
      <Extensions number={number} />
    </Card>
  );
}

function Suspensions({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/suspensions');
  return (
    <RecordList
      title={text('suspend.title')}
      lines={(data?.items ?? []).map((one) => ({
        key: one.id,
        title: <span className="figure">{text('suspend.days', { from: one.from, to: one.to ?? text('suspend.running') })}</span>,
        aside: <span className="quiet">{one.body}</span>,
        words: [
          `${word('designator', one.designatedBy)} · ${text('suspend.costBorneBy')} ${word('costBearer', one.costBorneBy)}`,
          one.evidence,
        ],
        acts: <EvidenceFiles number={number} ids={one.attachments} />,
        by: `${moment(one.recordedAt)} · ${word('actor', one.recordedBy)}`,
      }))}
    />
  );
}

/** What shows that the time was needed, for those who work on the case. */
function EvidenceFiles({ number, ids }: { number: string; ids: string[] }) {
  const text = useText();
  return (
    <span className="buttons">
      {ids.map((id, place) => (
        <a key={id} href={`/api/cases/${number}/attachments/${id}`} download>
          {text('suspend.file', { place: place + 1 })}
        </a>
      ))}
    </span>
  );
}

function Extensions({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/extensions');
  return (
    <RecordList
      title={text('extend.title')}
      lines={(data?.items ?? []).map((one) => ({
        key: one.id,
        title: `${word('step', one.step)} ${text('extend.days', { days: one.workingDays })}`,
        aside: <span className="quiet">{word('extensionState', one.state)}</span>,
        words: [one.reason],
        by: `${moment(one.askedAt)} · ${word('actor', one.askedBy)}`,
      }))}
    />
  );
}
