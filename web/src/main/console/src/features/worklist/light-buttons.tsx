import { useText } from '@/i18n/text';
import { LightMark } from '@/ui/light-mark';
import { useLightCounts } from './api/count-lights';
import type { FilterBarProps } from './filter-bar';

const LIGHTS = ['RED', 'AMBER', 'GREEN'] as const;

/** The counts of the list, and by a click the filter. */
export function LightButtons({ filter, onChange }: FilterBarProps) {
  const text = useText();
  const { data: counts } = useLightCounts(filter);
  const numbers = { RED: counts?.red, AMBER: counts?.amber, GREEN: counts?.green };
  return (
    <div role="group" aria-label={text('worklist.light')} className="light-buttons">
      {LIGHTS.map((light) => (
        <button
          key={light}
          type="button"
          aria-pressed={filter.light === light}
          onClick={() => {
            onChange('light', filter.light === light ? undefined : light);
          }}
        >
          <LightMark light={light} />
          <span className="figure count">{numbers[light] ?? '·'}</span>
        </button>
      ))}
    </div>
  );
}
