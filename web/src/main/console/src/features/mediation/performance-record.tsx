import type { Schemas } from '@/api/schemas';
import { yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { RecordList } from '@/ui/record-list';

/** How the promise was kept. */
export function PerformanceRecord({ mediation: { performances, overpaid, nonPerformances } }: { mediation: Schemas['Mediation'] }) {
  const text = useText();
  const word = useWord();
  return (
    <>
      <RecordList
        title={text('mediation.payments')}
        lines={performances.map(({ amount, on }, place) => ({ key: place, title: `${yuan(amount)} ${text('yuan')}`, by: on }))}
      />
      {overpaid && <p className="quiet">{text('mediation.overpaid')}</p>}
      <RecordList
        title={text('nonPerformance.title')}
        lines={nonPerformances.map(({ on, remark, recordedBy }, place) => ({
          key: place,
          title: text('nonPerformance.found', { day: on }),
          words: [remark],
          by: word('actor', recordedBy),
        }))}
      />
    </>
  );
}
