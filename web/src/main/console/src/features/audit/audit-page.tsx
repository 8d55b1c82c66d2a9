import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Nothing } from '@/ui/nothing';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { SearchField } from '@/ui/search-field';
import { Waiting } from '@/ui/waiting';
import { useAudit, type AuditFilter } from './api/read-audit';

/** Who did and saw what. */
export default function AuditPage() {
  const text = useText();
  const [filter, setFilter] = useState<AuditFilter>({});
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit(filter);
  const records = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageTitle>{text('nav.audit')}</PageTitle>
      <div className="stack">
        <AuditFilters filter={filter} onChange={(part) => { setFilter(given({ ...filter, ...part })); }} />
        <ProblemNotice error={error} />
        <div className="table-frame">
          {isPending && <Waiting />}
          {records.length > 0 && <AuditTable records={records} />}
          {data && records.length === 0 && <Nothing title={text('audit.nothing')} hint={text('worklist.nothingFilteredHint')} />}
          {hasNextPage && (
            <div className="table-foot">
              <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>{text('list.more')}</Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
}

const given = (filter: Record<string, string | undefined>): AuditFilter => Object.fromEntries(Object.entries(filter).filter(([, value]) => value));

function AuditFilters({ filter, onChange }: { filter: AuditFilter; onChange: (part: Record<string, string | undefined>) => void }) {
  const text = useText();
  return (
    <div className="filters">
      <WordField label={text('case.number')} onChange={(number) => { onChange({ case: number }); }} />
      <WordField label={text('audit.actor')} onChange={(actor) => { onChange({ actor }); }} />
      <div role="group" aria-label={text('audit.days')}>
        <span className="quiet small">{text('audit.days')}</span>
        <div>
          <DatePicker.RangePicker
            allowEmpty
            value={[filter.from ? dayjs(filter.from) : null, filter.to ? dayjs(filter.to) : null]}
            onChange={(days) => { onChange({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') }); }}
          />
        </div>
      </div>
    </div>
  );
}

function WordField({ label, onChange }: { label: string; onChange: (word: string) => void }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="quiet small">{label}</label>
      <SearchField id={id} allowClear style={{ width: '100%', minWidth: 190 }} onSearch={(word) => { onChange(word.trim()); }} />
    </div>
  );
}

function AuditTable({ records }: { records: Schemas['AuditRecord'][] }) {
  const text = useText();
  const word = useWord();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text('nav.audit')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('audit.at')}</th>
          <th scope="col">{text('audit.actor')}</th>
          <th scope="col">{text('audit.action')}</th>
          <th scope="col">{text('case.number')}</th>
          <th scope="col">{text('audit.detail')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id}>
            <td className="figure">{moment(record.at)}</td>
            <td>{word('actor', record.actor)}</td>
            <td>{word('audited', record.action)}</td>
            <td className="number">{record.caseNumber ?? '—'}</td>
            <td className="clip" title={record.detail ?? ''}>{record.detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
