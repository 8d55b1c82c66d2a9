import { moment } from '@/i18n/format';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { fileAddress, useTableVersions, type TableName, type TableVersion } from './api/decision-tables';

/** The first came with the application, each further one from an administrator. */
const DELIVERED = 1;

/** All states of a table: put one in force again by its file. */
export function FormerTables({ table }: { table: TableName }) {
  const text = useText();
  const { data, error } = useTableVersions(table);
  const whoseOf = ({ version, by }: TableVersion) => by ?? text(version === DELIVERED ? 'settings.asDelivered' : 'tables.nameNotKept');
  return (
    <Card title={text('tables.versions')}>
      <ProblemNotice error={error} />
      <ul className="record-list">
        {data?.items.map((state, place) => (
          <li key={state.version}>
            <a href={fileAddress(table, state.version)} download>{text('tables.version', { version: state.version })}</a>{' '}
            <span className="quiet">{[moment(state.since), whoseOf(state), place === 0 && text('tables.inForce')].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
