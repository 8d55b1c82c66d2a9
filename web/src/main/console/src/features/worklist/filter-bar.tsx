import { Segmented } from 'antd';
import { useId } from 'react';
import { usePerson } from '@/api/me';
import { useCategoryGroups, useReference } from '@/api/reference';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { FilterSelect } from '@/ui/filter-select';
import { SearchField } from '@/ui/search-field';
import type { FilterName, WorklistFilter } from './api/read-worklist';
import { FurtherFilters } from './further-filters';

type Step = Schemas['Step'];
type Kind = Schemas['Kind'];

const STEPS: Step[] = [
  'DISPATCH', 'ACCEPTANCE', 'APPROVAL', 'RECUSAL', 'NOTICE', 'MEDIATION', 'CLOSING_NOTICE', 'VERIFICATION', 'REPORTER_NOTICE',
  'ANSWER', 'DESIGNATION', 'SUPERVISION_ORDER', 'FOLLOW_UP', 'REVIEW',
];
const KINDS: Kind[] = ['COMPLAINT', 'VIOLATION_REPORT', 'ENQUIRY'];

export interface FilterBarProps {
  filter: WorklistFilter;
  onChange: (name: FilterName, value: string | undefined) => void;
}

export function FilterBar(bar: FilterBarProps) {
  const text = useText();
  const word = useWord();
  const { filter, onChange } = bar;
  const queues = usePerson().office ? ['OFFICE', 'MINE', 'ALL'] : ['ALL', 'MINE'];
  const named = (group: string, codes: string[]) => codes.map((value) => ({ value, label: word(group, value) }));
  return (
    <div className="filters worklist-filters">
      <div role="group" aria-label={text('worklist.queue')}>
        <span className="quiet small">{text('worklist.queue')}</span>
        <Segmented aria-label={text('worklist.queue')} name="queue" value={filter.queue} options={named('queue', queues)} onChange={(queue) => { onChange('queue', queue); }} />
      </div>
      <WordsField {...bar} />
      <FilterSelect label={text('worklist.step')} value={filter.step} options={named('step', STEPS)} onChange={(step) => { onChange('step', step); }} width={112} />
      <FilterSelect label={text('case.kind')} value={filter.kind} options={named('kind', KINDS)} onChange={(kind) => { onChange('kind', kind); }} width={92} />
      <CaseFilters {...bar} />
      <FilterSelect label={text('worklist.sort')} value={filter.sort ?? 'due'} options={named('worklistSort', ['due', 'received'])} onChange={(sort) => { onChange('sort', sort); }} width={116} />
      <FurtherFilters {...bar} />
    </div>
  );
}

/** What is asked of the case behind the line. */
function CaseFilters({ filter, onChange }: FilterBarProps) {
  const text = useText();
  const counties = useReference('counties').map(({ code, name }) => ({ value: code, label: name }));
  const sources = useReference('sources').map(({ code, name }) => ({ value: code, label: name }));
  const categories = useCategoryGroups().flatMap(({ leaves }) => leaves.map(({ code, name }) => ({ value: code, label: name })));
  return (
    <>
      {(filter.queue === 'ALL' || filter.county) && <FilterSelect label={text('figures.county')} value={filter.county} options={counties} onChange={(county) => { onChange('county', county); }} width={112} />}
      <FilterSelect label={text('subject.category')} value={filter.category} options={categories} onChange={(category) => { onChange('category', category); }} width={128} />
      <FilterSelect label={text('case.source')} value={filter.source} options={sources} onChange={(source) => { onChange('source', source); }} width={112} />
    </>
  );
}

function WordsField({ filter, onChange }: FilterBarProps) {
  const text = useText();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="quiet small">
        {text('worklist.words')}
      </label>
      <SearchField
        id={id}
        key={filter.words}
        defaultValue={filter.words}
        placeholder={text('worklist.wordsHint')}
        allowClear
        maxLength={100}
        style={{ width: '100%', minWidth: 170 }}
        onSearch={(words) => { onChange('words', words.trim()); }}
      />
    </div>
  );
}
