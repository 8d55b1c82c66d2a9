import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

/** What the one who filed wrote afterwards, and how the case was rated. */
export function MessagesCard({ number }: { number: string }) {
  const text = useText();
  const { data: messages } = useCasePart(number, '/api/cases/{number}/messages');
  const { data: rating } = useCasePart(number, '/api/cases/{number}/rating');
  const rated = rating && {
    key: 'rating',
    title: `${text('followUp.score', { score: rating.satisfaction })} · ${text('followUp.solved')} ${text(rating.solved ? 'yes' : 'no')}`,
    words: [rating.comment],
    by: moment(rating.ratedAt),
  };
  const written = (messages?.items ?? []).map(({ id, text: said, sentAt }) => ({
    key: id,
    title: <span className="said">{said}</span>,
    by: moment(sentAt),
  }));
  if (written.length === 0 && !rated) {
    return null;
  }
  return (
    <Card title={text('messages.title')}>
      <RecordList lines={[...written, ...(rated ? [rated] : [])]} />
    </Card>
  );
}
