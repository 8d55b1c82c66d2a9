import { Link } from 'react-router';
import { hasRole, usePerson } from '@/api/me';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Nothing } from '@/ui/nothing';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useFrozenMonths } from '@/api/frozen-months';
import type { FrozenMonth } from './api/frozen-months';
import { FreezeByHand } from './freeze-by-hand';
import './frozen.css';

/** The months, quarters and years whose print-outs stay as they are. */
export default function FrozenMonthsPage() {
  const text = useText();
  const { data, error, isPending } = useFrozenMonths();
  return (
    <>
      <PageTitle aside={<Link to="/figures">{text('nav.figures')}</Link>}>{text('frozen.title')}</PageTitle>
      <div className="stack">
        <p className="quiet">{text('frozen.hint')}</p>
        {hasRole(usePerson(), 'MANAGER') && <FreezeByHand />}
        <ProblemNotice error={error} />
        {isPending && <Waiting />}
        {data?.length === 0 && (
          <div className="card">
            <Nothing title={text('frozen.nothing')} hint={text('frozen.nothingHint')} />
          </div>
        )}
        {data && data.length > 0 && (
          <div className="table-frame">
            <MonthsTable months={data} />
          </div>
        )}
      </div>
    </>
  );
}

function MonthsTable({ months }: { months: FrozenMonth[] }) {
  const text = useText();
  const word = useWord();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text('frozen.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('frozen.period')}</th>
          <th scope="col">{text('frozen.days')}</th>
          <th scope="col">{text('frozen.at')}</th>
          <th scope="col">{text('frozen.by')}</th>
          <th scope="col">{text('frozen.definitions')}</th>
          <th scope="col">{text('frozen.hash')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((one) => (
          <tr key={one.month}>
            <td className="figure"><Link to={one.month}>{one.month}</Link></td>
            <td className="figure quiet narrow-off">{text('figures.days', { from: one.from, to: one.to })}</td>
            <td className="figure">{moment(one.frozenAt)}</td>
            <td>{word('actor', one.frozenBy)}</td>
            <td className="figure quiet">{one.definitions}</td>
            <td className="number quiet narrow-off" title={one.sha256}>{one.sha256.slice(0, 12)}…</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
