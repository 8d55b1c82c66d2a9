import { useText } from '@/i18n/text';
import type { CountyTable } from './api/read-county-table';
import { columnsFor, labelOf } from './columns';

/** What each figure counts, so that nobody has to guess. */
export function Definitions({ table }: { table: CountyTable }) {
  const text = useText();
  return (
    <section className="card" aria-label={text('figures.definitions', { version: table.definitions })}>
      <h2>{text('figures.definitions', { version: table.definitions })}</h2>
      <dl className="definitions">
        <dt>{text(`view.${table.view}`)}</dt>
        <dd>{text(`viewDefinition.${table.view}`)}</dd>
        {columnsFor(table).map((column) => (
          <div key={column}>
            <dt>{text(labelOf(column))}</dt>
            <dd>{text(`definition.${column}`)}</dd>
          </div>
        ))}
        <dt>—</dt>
        <dd>{text('definition.dash')}</dd>
      </dl>
    </section>
  );
}
