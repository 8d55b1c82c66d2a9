import { Link } from 'react-router';
import { useCase } from '@/api/case-file';
import { useCasePart } from '@/api/case-parts';
import { hasRole, usePerson } from '@/api/me';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { useDaysAgo } from '@/ui/days-ago';
import { DueLine } from '@/ui/due-line';
import { KindMark } from '@/ui/kind-mark';
import { RecordList } from '@/ui/record-list';
import { LinkButtons } from './link-buttons';

/** Cases like this one that it is not linked to yet, each with the reasons, and a click to link or merge them. */
export function LikeCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const daysAgo = useDaysAgo();
  const person = usePerson();
  const { data: read } = useCase(number);
  const { data: links } = useCasePart(number, '/api/cases/{number}/links');
  const { data } = useCasePart(number, '/api/cases/{number}/like');
  const linked = new Set(links?.items.map((link) => link.number));
  const like = data?.items.filter(({ item }) => !linked.has(item.number)) ?? [];
  if (like.length === 0) {
    return null;
  }
  const mayLink = hasRole(person, 'AGENT', 'DISPATCHER', 'HANDLER', 'HEAD', 'SUPERVISOR');
  return (
    <Card title={text('like.title')}>
      <RecordList
        lines={like.map(({ item, reasons, light, dueOn }) => ({
          key: item.number,
          title: <Link to={`/cases/${item.number}`} className="number">{item.number}</Link>,
          aside: <KindMark kind={item.kind} />,
          words: [text('like.because', { reasons: reasons.map((reason) => word('like', reason)).join(text('list.comma')), when: daysAgo(item.receivedAt) })],
          due: <DueLine light={light} dueOn={dueOn} />,
          by: [moment(item.receivedAt), word('stage', item.stage), item.respondent].filter(Boolean).join(' · '),
          acts: mayLink && read && <LinkButtons caseFile={read.caseFile} other={item} />,
        }))}
      />
    </Card>
  );
}
