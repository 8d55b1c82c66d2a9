import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

/** What the complainant was asked for, and whether it came. */
export function DemandsCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/demands');
  if (!data?.items.length) {
    return null;
  }
  return (
    <Card title={text('demand.title')}>
      <RecordList
        lines={data.items.map((demand) => ({
          key: demand.id,
          title: `${word('demandMatter', demand.matter)} · ${word('demandState', demand.state)}`,
          aside: <span className="quiet figure">{text('demand.until', { day: demand.dueOn })}</span>,
          words: [demand.text, demand.remark],
          by: `${moment(demand.demandedAt)} · ${word('actor', demand.demandedBy)}`,
        }))}
      />
    </Card>
  );
}
