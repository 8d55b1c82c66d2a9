import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

export function ReviewCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data: review } = useCasePart(number, '/api/cases/{number}/review');
  if (!review) {
    return null;
  }
  const asked = { key: 'asked', title: text('review.asked'), words: [review.reason], by: `${moment(review.askedAt)} · ${word('actor', review.askedBy)}` };
  const decided = review.decidedAt && {
    key: 'decided',
    title: word('review', review.decision),
    words: [review.reasons],
    by: `${moment(review.decidedAt)} · ${word('actor', review.decidedBy)}`,
  };
  return (
    <Card title={text('review.title')}>
      <RecordList lines={decided ? [asked, decided] : [asked]} />
    </Card>
  );
}
