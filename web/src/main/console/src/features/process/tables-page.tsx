import { Segmented } from 'antd';
import { useState } from 'react';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { fileAddress, TABLES, useTable, type TableName } from './api/decision-tables';
import { FormerTables } from './former-tables';
import { NewTable } from './new-table';
import { TableRows } from './table-rows';
import './tables.css';

/** Which office, which limit, which ground: the tables as they are in force, and how to put others in their place. */
export default function TablesPage() {
  const text = useText();
  const word = useWord();
  const [table, setTable] = useState<TableName>('routing');
  return (
    <div className="stack">
      <p className="quiet">{text('tables.hint')}</p>
      <div>
        <Segmented<TableName> aria-label={text('administration.tables')} name="decision-table" value={table} options={TABLES.map((value) => ({ value, label: word('table', value) }))} onChange={setTable} />
      </div>
      <TableInForce key={table} table={table} />
    </div>
  );
}

function TableInForce({ table }: { table: TableName }) {
  const text = useText();
  const word = useWord();
  const { data, error } = useTable(table);
  if (!data) {
    return error ? <ProblemNotice error={error} /> : <Waiting />;
  }
  const { version, tables } = data;
  return (
    <>
      <Card title={word('table', table)} aside={<span className="quiet">{text('tables.version', { version })}</span>}>
        <p className="quiet">{word('tableMeaning', table)}</p>
        <NewTable table={table} version={version} download={<a href={fileAddress(table, version)} download>{text('tables.download')}</a>} />
      </Card>
      {tables.map((one) => (
        <TableRows key={one.key} table={one} />
      ))}
      <FormerTables table={table} />
    </>
  );
}
