import { Link } from 'react-router';
import { yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { Nothing } from '@/ui/nothing';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useRestatements, type Restatement } from './api/frozen-months';

/** Figures that are others today than when the period was closed: old, new, by which cases and why. */
export function Restatements({ month }: { month: string }) {
  const text = useText();
  const { data, error, isPending } = useRestatements(month);
  return (
    <Card title={text('restated.title')}>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={2} />}
      {data?.length === 0 && <Nothing title={text('restated.nothing')} hint={text('restated.nothingHint')} />}
      {data && data.length > 0 && (
        <div className="table-frame">
          <RestatementTable restatements={data} />
        </div>
      )}
    </Card>
  );
}

function RestatementTable({ restatements }: { restatements: Restatement[] }) {
  const text = useText();
  const word = useWord();
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text('restated.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('restated.figure')}</th>
          <th scope="col">{text('case.kind')}</th>
          <th scope="col">{text('figures.county')}</th>
          <th scope="col">{text('restated.before')}</th>
          <th scope="col">{text('restated.now')}</th>
          <th scope="col">{text('restated.cases')}</th>
        </tr>
      </thead>
      <tbody>
        {restatements.map((one) => (
          <tr key={`${one.kind} ${one.figure} ${one.countyCode}`}>
            <td>{one.title}</td>
            <td>{word('kind', one.kind)}</td>
            <td>{one.county}</td>
            <td className="figure"><span className="narrow-on quiet">{text('restated.before')} </span>{amount(one.before)}</td>
            <td className="figure"><span className="narrow-on quiet">{text('restated.now')} </span>{amount(one.now)}</td>
            <td><Changes changes={one.changes} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ changes }: { changes: Restatement['changes'] }) {
  const text = useText();
  const word = useWord();
  return (
    <ul className="plain-list">
      {changes.map((change, place) => (
        <li key={change.caseNumber ?? place}>
          {change.caseNumber ? <Link className="number" to={`/cases/${change.caseNumber}`}>{change.caseNumber}</Link> : text('restated.unnamed')}{' '}
          <span className="figure">{signed(change.difference)}</span>{' '}
          <span className="quiet">{change.field ? text('restated.corrected', { field: word('correctable', change.field), reason: change.reason }) : change.reason}</span>
        </li>
      ))}
    </ul>
  );
}

/** Money comes as text, counts as numbers. */
const amount = (value: number | string) => (typeof value === 'string' ? yuan(value) : value.toLocaleString('zh-CN'));

const signed = (value: number | string) => (Number(value) > 0 ? `+${amount(value)}` : amount(value).replace('-', '−'));
