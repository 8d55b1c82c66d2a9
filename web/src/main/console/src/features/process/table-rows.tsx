import { useText, useWord } from '@/i18n/text';
import type { DecisionTable } from './api/decision-tables';

/** One table, rule by rule; the first that fits answers. */
export function TableRows({ table }: { table: DecisionTable }) {
  const text = useText();
  const word = useWord();
  const title = word('decision', table.key);
  const columns = [...table.conditions, ...table.answers];
  return (
    <section className="table-frame" aria-label={title}>
      <h2 className="table-title">{title}</h2>
      <table className="data-table rules">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('tables.row')}</th>
            {columns.map(({ name }, place) => (
              <th key={name} scope="col" className={place < table.conditions.length ? undefined : 'answer'}>
                {word('tableColumn', name)}
              </th>
            ))}
            <th scope="col">{text('tables.why')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>
              <th scope="row" className="figure">{place + 1}</th>
              {row.conditions.map((cell, column) => (
                <Cell key={column} label={word('tableColumn', columns[column]?.name)} content={cell} empty={text('tables.any')} />
              ))}
              {row.answers.map((cell, column) => (
                <Cell key={column} label={word('tableColumn', table.answers[column]?.name)} content={cell} empty="—" isAnswer />
              ))}
              <td className="quiet why">{row.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  label: string;
  content: string;
  empty: string;
  isAnswer?: boolean;
}

/** As it is written in the file: FEEL. */
function Cell({ label, content, empty, isAnswer = false }: CellProps) {
  return (
    <td className={isAnswer ? 'answer' : undefined}>
      <span className="narrow-on quiet">{label} </span>
      {content ? <code>{content}</code> : <span className="quiet">{empty}</span>}
    </td>
  );
}
