import { Link } from 'react-router';
import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { KindMark } from '@/ui/kind-mark';
import { RecordList } from '@/ui/record-list';

/** How the case stands to others that one may see. */
export function LinksCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/links');
  if (!data?.items.length) {
    return null;
  }
  return (
    <Card title={text('link.title')}>
      <RecordList
        lines={data.items.map((link) => ({
          key: link.relation + link.number,
          title: <Link to={`/cases/${link.number}`} className="number">{link.number}</Link>,
          aside: <KindMark kind={link.kind} />,
          words: [`${word('relation', link.relation)}（${word('link', link.direction)}） · ${word('stage', link.stage)} ${link.respondent ?? ''}`],
          by: `${moment(link.linkedAt)} · ${word('actor', link.linkedBy)}`,
        }))}
      />
    </Card>
  );
}
