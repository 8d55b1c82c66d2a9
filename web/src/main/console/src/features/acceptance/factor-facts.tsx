import { Link } from 'react-router';
import type { Schemas } from '@/api/schemas';
import { dayOf } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';

/** What the cases say on one factor, with the cases themselves to look at. */
export function FactorFacts({ facts }: { facts: Schemas['FactorFact'][] }) {
  const text = useText();
  const word = useWord();
  const within = (fact: string, days: number, count: number) =>
    fact === 'WITHIN_SHELF_LIFE' ? text('factors.shelfLife', { days, purchases: count + 1 }) : text('factors.within', { days });
  if (facts.length === 0) {
    return <p className="quiet">{text('factors.nothing')}</p>;
  }
  return (
    <ul className="plain-list">
      {facts.map(({ fact, days, count, cases }) => (
        <li key={fact}>
          {word('fact', fact)}
          {days !== null && <span className="quiet"> {within(fact, days, count)}</span>}
          {count > 0 && <span className="figure"> {text('factors.count', { count })}</span>}
          {cases.length > 0 && <Cases cases={cases} />}
        </li>
      ))}
    </ul>
  );
}

const AT_A_GLANCE = 5;

function Cases({ cases }: { cases: Schemas['CaseRow'][] }) {
  const text = useText();
  const links = (some: Schemas['CaseRow'][]) => some.map((item) => <CaseLine key={item.number} item={item} />);
  const rest = cases.slice(AT_A_GLANCE);
  return (
    <>
      <ul className="plain-list">{links(cases.slice(0, AT_A_GLANCE))}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{text('factors.more', { count: rest.length })}</summary>
          <ul className="plain-list">{links(rest)}</ul>
        </details>
      )}
    </>
  );
}

/** In a window of its own: what is being written here stays. */
function CaseLine({ item }: { item: Schemas['CaseRow'] }) {
  const word = useWord();
  return (
    <li>
      <Link to={`/cases/${item.number}`} target="_blank" className="number">{item.number}</Link>{' '}
      <span className="quiet">{[dayOf(new Date(item.receivedAt)), item.respondent, word('stage', item.stage)].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
