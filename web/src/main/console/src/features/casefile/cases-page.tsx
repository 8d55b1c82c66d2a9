import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useSearchParams } from 'react-router';
import { useCategoryGroups, useReference } from '@/api/reference';
import { useText, useWord } from '@/i18n/text';
import { FilterSelect } from '@/ui/filter-select';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useCases, type CaseFilter } from './api/list-cases';
import { CasesTable } from './cases-table';
import { NumberJump } from './number-jump';

export default function CasesPage() {
  const text = useText();
  const [filter, change] = useCaseFilter();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useCases(filter);
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageTitle>{text('nav.cases')}</PageTitle>
      <div className="stack">
        <CaseFilters filter={filter} onChange={change} />
        <ProblemNotice error={error} />
        <div className="table-frame">
          {isPending && <Waiting />}
          {rows.length > 0 && <CasesTable rows={rows} />}
          {data && (
            <div className="table-foot">
              <span className="quiet">{rows.length > 0 ? text('list.shown', { count: rows.length }) : text('cases.nothing')}</span>
              {hasNextPage && (
                <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
                  {text('list.more')}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
    </>
  );
}

type Change = (part: Partial<Record<keyof CaseFilter, string | undefined>>) => void;

function useCaseFilter(): [CaseFilter, Change] {
  const [params, setParams] = useSearchParams();
  const filter: Partial<Record<keyof CaseFilter, string>> = Object.fromEntries(params);
  const change: Change = (part) => {
    const given = Object.entries({ ...filter, ...part }).filter((entry): entry is [string, string] => Boolean(entry[1]));
    setParams(given, { replace: true });
  };
  return [filter as CaseFilter, change];
}

function CaseFilters({ filter, onChange }: { filter: CaseFilter; onChange: Change }) {
  const text = useText();
  const word = useWord();
  const named = (group: string, codes: string[]) => codes.map((value) => ({ value, label: word(group, value) }));
  const counties = useReference('counties').map(({ code, name }) => ({ value: code, label: name }));
  const categories = useCategoryGroups().flatMap(({ leaves }) => leaves.map(({ code, name }) => ({ value: code, label: name })));
  const stages = ['RECEIVED', 'AWAITING_ACCEPTANCE', 'IN_MEDIATION', 'AWAITING_VERIFICATION', 'AWAITING_ANSWER', 'CLOSED'];
  return (
    <div className="filters">
      <NumberJump />
      <FilterSelect label={text('case.kind')} value={filter.kind} options={named('kind', ['COMPLAINT', 'VIOLATION_REPORT', 'ENQUIRY'])} onChange={(kind) => { onChange({ kind }); }} width={110} />
      <FilterSelect label={text('case.stage')} value={filter.stage} options={named('stage', stages)} onChange={(stage) => { onChange({ stage }); }} />
      <FilterSelect label={text('figures.county')} value={filter.county} options={counties} onChange={(county) => { onChange({ county }); }} />
      <FilterSelect label={text('subject.category')} value={filter.category} options={categories} onChange={(category) => { onChange({ category }); }} />
      <div role="group" aria-label={text('case.receivedAt')}>
        <span className="quiet small">{text('case.receivedAt')}</span>
        <DatePicker.RangePicker
          allowEmpty
          value={[filter.receivedFrom ? dayjs(filter.receivedFrom) : null, filter.receivedTo ? dayjs(filter.receivedTo) : null]}
          onChange={(days) => { onChange({ receivedFrom: days?.[0]?.format('YYYY-MM-DD'), receivedTo: days?.[1]?.format('YYYY-MM-DD') }); }}
        />
      </div>
    </div>
  );
}
