import { weekday } from '@/i18n/format';
import { useLanguage, useText, useWord } from '@/i18n/text';
import { LightMark } from '@/ui/light-mark';
import type { Deadline } from './api/read-deadlines';

/** One due date: what it rests on, which days counted, and which were left out under which name. */
export function DeadlineLedger({ deadline }: { deadline: Deadline }) {
  const text = useText();
  const word = useWord();
  return (
    <section className="ledger" aria-label={word('step', deadline.step)}>
      <h3>
        {word('step', deadline.step)} <span className="figure">{deadline.dueOn}</span>
        {deadline.light && <LightMark light={deadline.light} />}
      </h3>
      <p className="quiet">{deadline.legalBasis}</p>
      <p>
        {text('ledger.from', { day: deadline.startsOn })} · {limitText(deadline.limit, word)}
        {deadline.provisional && ` · ${text('due.provisional')}`}
        {deadline.metOn && ` · ${text('ledger.met', { day: deadline.metOn })}`}
      </p>
      <Days deadline={deadline} />
      {deadline.calendar && <p className="quiet small">{text('ledger.calendar', { edition: deadline.calendar })}</p>}
    </section>
  );
}

/** Days that need no explanation. */
const ORDINARY = new Set(['COUNTED', 'WORKING_DAY']);

/** `7 WORKING_DAYS` in words. */
function limitText(limit: string, word: (group: string, code: string) => string): string {
  const [amount = '', unit = ''] = limit.split(' ');
  return `${amount} ${word('unit', unit)}`;
}

function Days({ deadline }: { deadline: Deadline }) {
  const text = useText();
  const word = useWord();
  const language = useLanguage();
  if (deadline.ledger.length === 0) {
    return <p className="quiet">{text('ledger.given')}</p>;
  }
  return (
    <ol className="ledger-days">
      {deadline.ledger.map(({ on, day, kind, name }) => (
        <li key={on} className={day ? 'counted' : 'left-out'}>
          <span className="figure">{on}</span>
          <span className="quiet">{weekday(on, language)}</span>
          <span>{day ? text('ledger.day', { day }) : text('ledger.leftOut')}</span>
          <span>{name ?? (ORDINARY.has(kind) ? '' : word('dayKind', kind))}</span>
        </li>
      ))}
    </ol>
  );
}
