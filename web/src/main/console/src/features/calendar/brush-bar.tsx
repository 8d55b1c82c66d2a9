import { Segmented } from 'antd';
import { useText } from '@/i18n/text';
import { SuggestingInput } from '@/ui/suggesting-input';
import type { Brush } from './draft';

/** What the country calls its days off. */
const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节', '肉孜节', '古尔邦节'];

/** Chosen first, then the days are clicked. */
export function BrushBar({ brush, onChange }: { brush: Brush; onChange: (brush: Brush) => void }) {
  const text = useText();
  return (
    <div className="buttons">
      <Segmented
        aria-label={text('calendar.brush')}
        value={brush.kind}
        options={[
          { value: 'OFF', label: text('calendar.off') },
          { value: 'MAKE_UP', label: text('dayKind.MAKE_UP_DAY') },
        ]}
        onChange={(kind) => { onChange(kind === 'OFF' ? { kind, name: HOLIDAYS[0] as string } : { kind: 'MAKE_UP' }); }}
      />
      {brush.kind === 'OFF' && (
        <SuggestingInput
          aria-label={text('calendar.holiday')}
          value={brush.name}
          options={HOLIDAYS.map((value) => ({ value }))}
          style={{ width: 160 }}
          onChange={(name: string) => { onChange({ kind: 'OFF', name }); }}
        />
      )}
      <span className="quiet small">{text('calendar.brushHint')}</span>
    </div>
  );
}
