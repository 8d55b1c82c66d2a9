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
        {word('step', deadline.step)} <span className="figure">{deadline.dueOn ?? text('due.paused')}</span>
        {deadline.light && <LightMark light={deadline.light} />}
      </h3>
      {deadline.legalBasis && <p className="quiet">{deadline.legalBasis}</p>}
      <p>
        {text('ledger.from', { day: deadline.startsOn })} {deadline.limit && ` · ${limitText(deadline.limit, word)}`}
        {deadline.provisional && ` · ${text('due.provisional')}`}
        {deadline.metOn && ` · ${text('ledger.met', { day: deadline.metOn })}`}
      </p>
      <Changes deadline={deadline} />
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

/** What lengthened the limit, left days out of it or began it anew. */
function Changes({ deadline }: { deadline: Deadline }) {
  const text = useText();
  const word = useWord();
  const { extension, pauses, restart } = deadline;
  const changes = [
    ...(extension > 0 ? [text('ledger.extended', { days: extension })] : []),
    ...pauses.map(({ from, to }) => text('ledger.paused', { from, to: to ?? text('suspend.running') })),
    ...(restart ? [text('ledger.restarted', { reason: word('restart', restart.reason), day: restart.formerlyFrom ?? '—' })] : []),
  ];
  return changes.length === 0 ? null : (
    <ul className="plain-list">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
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
