import { Link } from 'react-router';
import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { KindMark } from '@/ui/kind-mark';
import { RecordList } from '@/ui/record-list';

/** Cases like this one, each with the reasons. */
export function LikeCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/like');
  if (!data?.items.length) {
    return null;
  }
  return (
    <Card title={text('like.title')}>
      <RecordList
        lines={data.items.map(({ item, reasons }) => ({
          key: item.number,
          title: <Link to={`/cases/${item.number}`} className="number">{item.number}</Link>,
          aside: <KindMark kind={item.kind} />,
          words: [reasons.map((reason) => word('like', reason)).join(text('list.comma'))],
          by: [moment(item.receivedAt), word('stage', item.stage), item.respondent].filter(Boolean).join(' · '),
        }))}
      />
    </Card>
  );
}
