import { useText } from '@/i18n/text';
import type { CountyTable } from './api/read-county-table';
import { change, columnsFor, labelOf, shown, type FigureName } from './columns';

const CHOSEN: FigureName[] = ['received', 'closed', 'onTimeClosureRate', 'mediationSuccessRate', 'filed', 'recoveredAmount', 'penaltyAmount'];

/** The totals that are asked for first. */
export function Headlines({ table }: { table: CountyTable }) {
  const text = useText();
  const columns = columnsFor(table);
  return (
    <dl className="headlines">
      {CHOSEN.filter((column) => columns.includes(column)).map((column) => {
        const compared = change(column, table.total, table.previous.total);
        return (
          <div key={column} className="card">
            <dt>{text(labelOf(column))}</dt>
            <dd className="figure">{shown(column, table.total)}</dd>
            <dd className="quiet small">
              {compared ? `${text('figures.previous')} ${compared}` : `${text('figures.before')} ${shown(column, table.previous.total)}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
