import { moment } from '@/i18n/format';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { fileAddress, useTableVersions, type TableName } from './api/decision-tables';

/** All states of a table: put one in force again by its file. */
export function FormerTables({ table }: { table: TableName }) {
  const text = useText();
  const { data, error } = useTableVersions(table);
  return (
    <Card title={text('tables.versions')}>
      <ProblemNotice error={error} />
      <ul className="record-list">
        {data?.items.map(({ version, since, by }, place) => (
          <li key={version}>
            <a href={fileAddress(table, version)} download>{text('tables.version', { version })}</a>{' '}
            <span className="quiet">{[moment(since), by ?? text('settings.asDelivered'), place === 0 && text('tables.inForce')].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
