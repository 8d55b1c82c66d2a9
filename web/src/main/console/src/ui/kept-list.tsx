import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { ChangeButton } from './change-button';
import { Nothing } from './nothing';
import { OpenedList } from './opened-list';
import { SearchField } from './search-field';

/** What an administrator keeps by its code: it is given up, never deleted, as old cases still name it. */
export interface Kept {
  code: string;
  name: string;
  active: boolean;
}

interface Column<R> {
  title: string;
  of: (record: R) => ReactNode;
}

interface KeptListProps<R> {
  title: string;
  newText: string;
  read: { data: { items: R[] } | undefined; error: unknown; isPending: boolean };
  columns: Column<R>[];
  /** The form for one of them, or for a new one. */
  form: (record: R | null, close: () => void) => ReactNode;
}

/** Found by words, opened one at a time. */
export function KeptList<R extends Kept>({ title, newText, read, columns, form }: KeptListProps<R>) {
  const text = useText();
  const [words, setWords] = useState('');
  const records = (read.data?.items ?? []).filter((record) => JSON.stringify(Object.values(record)).toLowerCase().includes(words.toLowerCase()));
  return (
    <div className="stack">
      <OpenedList<R | null>
        read={read}
        keyOf={(record) => record?.code ?? ''}
        form={form}
        above={(open) => (
          <div className="buttons">
            <Button type="primary" onClick={() => { open(null); }}>{newText}</Button>
            <SearchField aria-label={text('kept.find')} placeholder={text('kept.find')} allowClear style={{ width: 240 }} onChange={({ target }) => { setWords(target.value.trim()); }} />
          </div>
        )}
        list={(open) => (
          <>
            {records.length > 0 && <KeptTable title={title} records={records} columns={columns} onOpen={open} />}
            {read.data && records.length === 0 && <Nothing title={text('kept.nothing')} hint={text('kept.nothingHint')} />}
          </>
        )}
      />
    </div>
  );
}

interface KeptTableProps<R> {
  title: string;
  records: R[];
  columns: Column<R>[];
  onOpen: (record: R) => void;
}

function KeptTable<R extends Kept>({ title, records, columns, onOpen }: KeptTableProps<R>) {
  const text = useText();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text('kept.code')}</th>
          {columns.map((column) => (
            <th key={column.title} scope="col">{column.title}</th>
          ))}
          <th scope="col">{text('kept.state')}</th>
          <th scope="col">{text('kept.change')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.code}>
            <td className="number">{record.code}</td>
            {columns.map((column) => (
              <td key={column.title}>{column.of(record)}</td>
            ))}
            <td className={record.active ? undefined : 'quiet'}>{text(record.active ? 'kept.active' : 'kept.retired')}</td>
            <td>
              <ChangeButton name={record.name} onClick={() => { onOpen(record); }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
