import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

export function WithdrawalCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data: withdrawal } = useCasePart(number, '/api/cases/{number}/withdrawal');
  if (!withdrawal) {
    return null;
  }
  return (
    <Card title={text('withdraw.title')}>
      <RecordList
        lines={[
          {
            key: 'withdrawn',
            title: withdrawal.reason ?? text('withdraw.done'),
            by: `${moment(withdrawal.withdrawnAt)} · ${word('actor', withdrawal.withdrawnBy)}`,
          },
        ]}
      />
    </Card>
  );
}
