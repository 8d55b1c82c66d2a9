import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

/** The supervisor's orders with their answers, and the looks at the closed case. */
export function SupervisionCard({ number }: { number: string }) {
  const text = useText();
  const { data: orders } = useCasePart(number, '/api/cases/{number}/supervision-orders');
  const { data: checks } = useCasePart(number, '/api/cases/{number}/spot-checks');
  if (!orders?.items.length && !checks?.items.length) {
    return null;
  }
  return (
    <Card title={text('supervision.title')}>
      <Orders number={number} />
      <SpotChecks number={number} />
    </Card>
  );
}

function Orders({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/supervision-orders');
  return (
    <RecordList
      lines={(data?.items ?? []).map((order) => ({
        key: order.id,
        title: `${text('order.title')} · ${word('orderState', order.state)}`,
        aside: <span className="quiet figure">{text('demand.until', { day: order.dueOn })}</span>,
        words: [order.instruction, order.answer && `${text('order.answer')}${text('colon')}${order.answer}`, order.remark],
        by: `${moment(order.orderedAt)} · ${word('actor', order.orderedBy)}`,
      }))}
    />
  );
}

function SpotChecks({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/spot-checks');
  return (
    <RecordList
      title={text('step.spotCheck')}
      lines={(data?.items ?? []).map((check) => ({
        key: check.id,
        title: word('spotCheck', check.found),
        words: [check.remark],
        by: `${moment(check.checkedAt)} · ${word('actor', check.checkedBy)}`,
      }))}
    />
  );
}
