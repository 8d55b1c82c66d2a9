import { Link } from 'react-router';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { KindMark } from '@/ui/kind-mark';
import type { CaseRow } from './api/list-cases';

export function CasesTable({ rows }: { rows: CaseRow[] }) {
  const text = useText();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text('nav.cases')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('case.number')}</th>
          <th scope="col">{text('case.kind')}</th>
          <th scope="col">{text('case.stage')}</th>
          <th scope="col">{text('call.respondent')}</th>
          <th scope="col">{text('case.office')}</th>
          <th scope="col">{text('case.receivedAt')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CaseLine key={row.number} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CaseLine({ row }: { row: CaseRow }) {
  const text = useText();
  const word = useWord();
  return (
    <tr>
      <td className="nowrap">
        <Link to={`/cases/${row.number}`} className="number">{row.number}</Link>
      </td>
      <td>
        <KindMark kind={row.kind} />
      </td>
      <td className="nowrap">
        {word('stage', row.stage)}
        {row.outcome && <span className="quiet"> · {word('outcome', row.outcome)}</span>}
      </td>
      <td className="clip">
        {row.respondent ?? '—'} {row.category && <span className="quiet">{row.category.name}</span>}
      </td>
      <td className="one-line">{row.office?.name ?? <span className="quiet">{text('case.unplaced')}</span>}</td>
      <td className="figure">{moment(row.receivedAt)}</td>
    </tr>
  );
}
