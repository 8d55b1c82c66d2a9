import { App } from 'antd';
import { useCallback, useRef } from 'react';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { Nothing } from '@/ui/nothing';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useHoldTask, type Holding } from './api/hold-task';
import { useWorklist } from './api/read-worklist';
import { AssignBar } from './assign-bar';
import { FilterBar } from './filter-bar';
import { KeyHints } from './key-hints';
import { LightButtons } from './light-buttons';
import { useRowKeys } from './row-keys';
import { useLiveList } from './use-live-list';
import { useSelection } from './use-selection';
import { ViewBar } from './view-bar';
import { isNarrowed, useWorklistFilter } from './worklist-filter';
import { WorklistFoot } from './worklist-foot';
import { WorklistTable } from './worklist-table';
import './worklist.css';

export default function WorklistPage() {
  const text = useText();
  const assigns = hasRole(usePerson(), 'HEAD');
  const { filter, limit, change, view, goTo } = useWorklistFilter();
  const worklist = useWorklist(filter, limit);
  const { hold, refusal } = useHolding();
  const list = useRef<HTMLDivElement>(null);
  const { hasNews, show } = useLiveList(list);
  const items = worklist.data?.pages.flatMap((page) => page.items) ?? [];
  const { selected, toggle, choose } = useSelection(items);
  const claim = useCallback((taskId: string) => { hold({ taskId, action: 'claim' }); }, [hold]);
  useRowKeys(list, { onClaim: claim, onChoose: toggle, onShow: show });
  return (
    <>
      <PageTitle aside={<KeyHints assigns={assigns} />}>{text('nav.worklist')}</PageTitle>
      <div className="stack worklist">
        <FilterBar filter={filter} onChange={change} />
        <div className="worklist-bar">
          <ViewBar view={view} onChoose={goTo} />
          <LightButtons filter={filter} onChange={change} />
        </div>
        <ProblemNotice error={refusal ?? worklist.error} />
        {selected.length > 0 && <AssignBar selected={selected} onDone={() => { choose([]); }} />}
        {hasNews && (
          <button type="button" className="news" onClick={show}>
            {text('worklist.news')} <kbd>R</kbd>
          </button>
        )}
        <div className="table-frame" ref={list}>
          {worklist.isPending && <Waiting />}
          {items.length > 0 && <WorklistTable items={items} selected={selected} showsOffice={filter.queue === 'ALL'} onHold={hold} onToggle={toggle} onChoose={choose} />}
          {worklist.data && items.length === 0 && <Empty narrowed={isNarrowed(filter)} />}
          {items.length > 0 && <WorklistFoot count={items.length} limit={limit} worklist={worklist} onLimit={(size) => { change('limit', size); }} />}
        </div>
      </div>
    </>
  );
}

function useHolding() {
  const { message } = App.useApp();
  const text = useText();
  const { mutate, error } = useHoldTask();
  const hold = useCallback(
    (holding: Holding) => {
      mutate(holding, {
        onSuccess: () => void message.success(text(`worklist.${holding.action}Done`)),
      });
    },
    [mutate, message, text],
  );
  return { hold, refusal: error };
}

function Empty({ narrowed }: { narrowed: boolean }) {
  const text = useText();
  return (
    <Nothing
      title={text(narrowed ? 'worklist.nothingFiltered' : 'worklist.nothing')}
      hint={text(narrowed ? 'worklist.nothingFilteredHint' : 'worklist.nothingHint')}
    />
  );
}
