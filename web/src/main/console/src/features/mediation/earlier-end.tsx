import type { Schemas } from '@/api/schemas';
import { moment, yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Facts } from '@/ui/facts';

/** How the mediation had ended before a review let it go on; amounts of nothing are left out. */
export function EarlierEnd({ earlier }: { earlier: Schemas['EarlierMediation'] }) {
  const text = useText();
  const word = useWord();
  const money = (amount: string | null) => (Number(amount) > 0 ? `${yuan(amount)} ${text('yuan')}` : null);
  return (
    <>
      <h3 className="sub">{text('mediation.earlier')}</h3>
      <Facts
        facts={[
          [text('outcome.result'), word('outcome', earlier.result)],
          [text('step.ground'), earlier.ground],
          [text('outcome.promised'), money(earlier.promisedAmount)],
          [text('outcome.multiplied'), money(earlier.multipliedDamages)],
          [text('outcome.moral'), money(earlier.moralDamages)],
          [text('outcome.recovered'), money(earlier.paidAmount)],
          [text('mediation.endedAt'), moment(earlier.endedAt)],
        ]}
      />
    </>
  );
}
