import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { hasRole, usePerson } from '@/api/me';
import { useText, useWord } from '@/i18n/text';
import { FilterSelect } from '@/ui/filter-select';
import { useColleagues } from './api/assign-task';
import type { FilterName } from './api/read-worklist';
import type { FilterBarProps } from './filter-bar';
import { withHolder } from './holders';

/** The calendar weighs too much to come with every worklist. */
const FilterDay = lazy(() => import('@/ui/filter-day'));

/** Asked for now and then: folded away, but for what is in force, from wherever the address came. */
export function FurtherFilters(bar: FilterBarProps) {
  const { filter, onChange } = bar;
  const text = useText();
  const word = useWord();
  const [isOpen, setOpen] = useState(false);
  const shows = (name: FilterName) => isOpen || Boolean(filter[name]);
  const levels = ['URGENT', 'NORMAL'].map((value) => ({ value, label: word('priority', value) }));
  return (
    <>
      {shows('dueBy') && (
        <Suspense fallback={null}>
          <FilterDay label={text('worklist.dueBy')} value={filter.dueBy} onChange={(day) => { onChange('dueBy', day); }} />
        </Suspense>
      )}
      {shows('returned') && (
        <FilterSelect
          label={text('worklist.returned')}
          value={filter.returned}
          options={[{ value: 'true', label: text('worklist.returnedOnly') }]}
          onChange={(returned) => { onChange('returned', returned); }}
          width={112}
        />
      )}
      {shows('priority') && <FilterSelect label={text('priority.level')} value={filter.priority} options={levels} onChange={(level) => { onChange('priority', level); }} width={92} />}
      <AssigneeFilter {...bar} isOpen={isOpen} />
      <Button type="link" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
        {text(isOpen ? 'worklist.fewerFilters' : 'worklist.moreFilters')}
      </Button>
    </>
  );
}

/** The head knows who there is to choose; anybody can take away the one that the address names. */
function AssigneeFilter({ filter, onChange, isOpen }: FilterBarProps & { isOpen: boolean }) {
  const text = useText();
  const person = usePerson();
  const isHead = hasRole(person, 'HEAD');
  const { data: colleagues } = useColleagues(isHead);
  if (!filter.assignee && !(isOpen && isHead)) {
    return null;
  }
  const options = withHolder((colleagues?.items ?? []).map(({ username, name }) => ({ value: username, label: name })), filter.assignee ?? null, person);
  return <FilterSelect label={text('worklist.assignee')} value={filter.assignee} options={options} onChange={(assignee) => { onChange('assignee', assignee); }} width={128} />;
}
