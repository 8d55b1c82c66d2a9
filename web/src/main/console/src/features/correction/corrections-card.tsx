import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

/** What was put right, with what stood there before. */
export function CorrectionsCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/corrections');
  if (!data?.items.length) {
    return null;
  }
  return (
    <Card title={text('correction.title')}>
      <RecordList
        lines={data.items.map((one) => ({
          key: one.id,
          title: word('correctable', one.field),
          words: [`${one.before ?? '—'} → ${one.after}`, one.reason],
          by: `${moment(one.correctedAt)} · ${word('actor', one.correctedBy)}`,
        }))}
      />
    </Card>
  );
}
