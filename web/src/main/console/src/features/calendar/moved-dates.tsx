import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';

/** More than this nobody reads; the count says it. */
const SHOWN = 50;

/** The due dates that move with a calendar. The administrator reads numbers and days, no case. */
export function MovedDates({ moved }: { moved: Schemas['MovedDate'][] }) {
  const text = useText();
  const word = useWord();
  if (moved.length === 0) {
    return <p className="quiet">{text('calendar.nothingMoves')}</p>;
  }
  return (
    <div className="table-frame">
      <table className="data-table">
        <caption>{text('calendar.moved', { count: moved.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('case.number')}</th>
            <th scope="col">{text('worklist.step')}</th>
            <th scope="col">{text('calendar.before')}</th>
            <th scope="col">{text('calendar.after')}</th>
          </tr>
        </thead>
        <tbody>
          {moved.slice(0, SHOWN).map(({ caseNumber, step, from, to }) => (
            <tr key={caseNumber + step}>
              <td className="number">{caseNumber}</td>
              <td>{word('step', step)}</td>
              <td className="figure">{from ?? '—'}</td>
              <td className="figure">{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.length > SHOWN && <p className="table-foot quiet">{text('calendar.movedMore', { count: moved.length - SHOWN })}</p>}
    </div>
  );
}
