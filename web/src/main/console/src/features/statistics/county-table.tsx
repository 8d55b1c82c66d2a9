import { useText } from '@/i18n/text';
import { ScrollRegion } from '@/ui/scroll-region';
import type { CountyTable, Figures } from './api/read-county-table';
import { change, columnsFor, labelOf, shown, type FigureName } from './columns';

/** One line for each county, the total, and how it compares with the period before and the year before. */
export function CountyFiguresTable({ table }: { table: CountyTable }) {
  const text = useText();
  const columns = columnsFor(table);
  return (
    <ScrollRegion label={text('figures.table')} className="figures-frame">
      <table className="figures-table">
        <caption>
          <span>{text('figures.caption', { from: table.from, to: table.to, kind: text(`kind.${table.kind}`), view: text(`view.${table.view}`) })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('figures.county')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>{text(labelOf(column))}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Line key={row.countyCode} label={row.county} cells={columns.map((column) => shown(column, row))} />
          ))}
        </tbody>
        <tfoot>
          <Line label={text('figures.total')} className="total" cells={columns.map((column) => shown(column, table.total))} />
          <Comparisons table={table} columns={columns} />
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

/** For a whole year both comparisons are the same one. */
function Comparisons({ table, columns }: { table: CountyTable; columns: FigureName[] }) {
  const text = useText();
  const { previous, yearBefore, total } = table;
  const same = previous.from === yearBefore.from && previous.to === yearBefore.to;
  return (
    <>
      <Comparison name={text(same ? 'figures.bothBefore' : 'figures.previous')} period={previous} now={total} columns={columns} />
      {!same && <Comparison name={text('figures.yearBefore')} period={yearBefore} now={total} columns={columns} />}
    </>
  );
}

interface ComparisonProps {
  name: string;
  period: CountyTable['previous'];
  now: Figures;
  columns: FigureName[];
}

function Comparison({ name, period, now, columns }: ComparisonProps) {
  const text = useText();
  return (
    <>
      <Line
        label={text('figures.compared', { name })}
        days={text('figures.days', { from: period.from, to: period.to })}
        className="before"
        cells={columns.map((column) => shown(column, period.total))}
      />
      <Line label={name} className="change" cells={columns.map((column) => change(column, now, period.total))} />
    </>
  );
}

function Line({ label, days, cells, className }: { label: string; days?: string; cells: string[]; className?: string }) {
  return (
    <tr className={className}>
      <th scope="row">
        {label}
        {days && <span className="days">{days}</span>}
      </th>
      {cells.map((cell, place) => (
        // The place of a column is its identity within one table.
        <td key={place} className="figure">{cell}</td>
      ))}
    </tr>
  );
}
