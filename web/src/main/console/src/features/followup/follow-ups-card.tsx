import { useCasePart } from '@/api/case-parts';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

export function FollowUpsCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const answersOf = useAnswers();
  const { data } = useCasePart(number, '/api/cases/{number}/follow-ups');
  if (!data?.items.length) {
    return null;
  }
  return (
    <Card title={text('followUp.title')}>
      <RecordList
        lines={data.items.map((call) => ({
          key: call.id,
          title: text(call.reached ? 'followUp.wasReached' : 'followUp.notReached'),
          aside: call.satisfaction && <span className="quiet">{text('followUp.score', { score: call.satisfaction })}</span>,
          words: [answersOf(call), call.comment],
          by: `${moment(call.madeAt)} · ${word('actor', call.madeBy)}`,
        }))}
      />
    </Card>
  );
}

/** The answers that were given, in one line. */
function useAnswers() {
  const text = useText();
  return ({ solved, truthful }: Schemas['FollowUp']) =>
    [
      solved === null ? null : `${text('followUp.solved')} ${text(solved ? 'yes' : 'no')}`,
      truthful === null ? null : `${text('followUp.truthful')} ${text(truthful ? 'yes' : 'no')}`,
    ]
      .filter(Boolean)
      .join(' · ');
}
