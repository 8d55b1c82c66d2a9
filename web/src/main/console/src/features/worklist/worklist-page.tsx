import { App, Button } from 'antd';
import { useCallback, useRef } from 'react';
import { useText } from '@/i18n/text';
import { KeyHint } from '@/ui/key-hint';
import { Nothing } from '@/ui/nothing';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useHoldTask, type Holding } from './api/hold-task';
import { useWorklist } from './api/read-worklist';
import { FilterBar } from './filter-bar';
import { useRowKeys } from './row-keys';
import { useWorklistFilter } from './worklist-filter';
import { WorklistTable } from './worklist-table';
import './worklist.css';

export default function WorklistPage() {
  const text = useText();
  const [filter, changeFilter] = useWorklistFilter();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useWorklist(filter);
  const { hold, refusal } = useHolding();
  const list = useRef<HTMLDivElement>(null);
  const claim = useCallback((taskId: string) => hold({ taskId, action: 'claim' }), [hold]);
  useRowKeys(list, { onClaim: claim });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageTitle aside={<KeyHints />}>{text('nav.worklist')}</PageTitle>
      <div className="stack">
        <FilterBar filter={filter} onChange={changeFilter} />
        <ProblemNotice error={refusal ?? error} />
        <div className="table-frame" ref={list}>
          {isPending && <Waiting />}
          {items.length > 0 && <WorklistTable items={items} onHold={hold} />}
          {data && items.length === 0 && <Empty filtered={Boolean(filter.light ?? filter.step ?? filter.kind)} />}
          {data && items.length > 0 && (
            <div className="table-foot">
              <span className="quiet">{text('list.shown', { count: items.length })}</span>
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

function KeyHints() {
  const text = useText();
  return (
    <span className="key-hints">
      <KeyHint keys="J">{text('keys.down')}</KeyHint>
      <KeyHint keys="K">{text('keys.up')}</KeyHint>
      <KeyHint keys="Enter">{text('keys.open')}</KeyHint>
      <KeyHint keys="C">{text('worklist.claim')}</KeyHint>
    </span>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const text = useText();
  return (
    <Nothing
      title={text(filtered ? 'worklist.nothingFiltered' : 'worklist.nothing')}
      hint={text(filtered ? 'worklist.nothingFilteredHint' : 'worklist.nothingHint')}
    />
  );
}
