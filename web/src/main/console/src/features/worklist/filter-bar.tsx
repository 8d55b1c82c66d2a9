import { Segmented } from 'antd';
import { usePerson } from '@/api/me';
import { useText, useWord } from '@/i18n/text';
import { FilterSelect } from '@/ui/filter-select';
import { LightMark } from '@/ui/light-mark';
import { useLightCounts } from './api/count-lights';
import type { WorklistFilter } from './api/read-worklist';
import { useUsualQueue } from './worklist-filter';

const STEPS = ['DISPATCH', 'ACCEPTANCE', 'APPROVAL', 'NOTICE', 'MEDIATION', 'VERIFICATION', 'ANSWER'];
const KINDS = ['COMPLAINT', 'VIOLATION_REPORT', 'ENQUIRY'];
const LIGHTS = ['RED', 'AMBER', 'GREEN'] as const;

interface FilterBarProps {
  filter: WorklistFilter;
  onChange: (name: keyof WorklistFilter, value: string | undefined) => void;
}

export function FilterBar({ filter, onChange }: FilterBarProps) {
  const text = useText();
  const word = useWord();
  const queues = usePerson().office ? ['OFFICE', 'MINE', 'ALL'] : ['ALL', 'MINE'];
  const named = (group: string, codes: string[]) => codes.map((value) => ({ value, label: word(group, value) }));
  return (
    <div className="filters worklist-filters">
      <div role="group" aria-label={text('worklist.queue')}>
        <span className="quiet small">{text('worklist.queue')}</span>
        <Segmented
          name="queue"
          value={filter.queue}
          options={named('queue', queues)}
          onChange={(queue) => {
            onChange('queue', queue);
          }}
        />
      </div>
      <FilterSelect
        label={text('worklist.step')}
        value={filter.step}
        options={named('step', STEPS)}
        onChange={(step) => {
          onChange('step', step);
        }}
      />
      <FilterSelect
        label={text('case.kind')}
        value={filter.kind}
        options={named('kind', KINDS)}
        onChange={(kind) => {
          onChange('kind', kind);
        }}
      />
      <LightButtons filter={filter} onChange={onChange} />
    </div>
  );
}

/** The counts of the queue, and by a click the filter. */
function LightButtons({ filter, onChange }: FilterBarProps) {
  const text = useText();
  const { data: counts } = useLightCounts();
  const isUsual = filter.queue === useUsualQueue();
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
          {isUsual && <span className="figure count">{numbers[light] ?? '·'}</span>}
        </button>
      ))}
    </div>
  );
}
