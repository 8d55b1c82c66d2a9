import { useLanguage, useText } from '@/i18n/text';
import type { Draft } from './draft';
import { weeksOf } from './weeks';

type Year = Draft & { year: number };

interface YearGridProps {
  calendar: Year;
  /** Where days can be clicked. */
  onDay?: (on: string) => void;
}

/** Twelve months; what is off or worked in exchange is said in words too. */
export function YearGrid({ calendar, onDay }: YearGridProps) {
  const text = useText();
  return (
    <>
      <div className="year">
        {Array.from({ length: 12 }, (_, month) => (
          <Month key={month} calendar={calendar} month={month + 1} {...(onDay ? { onDay } : {})} />
        ))}
      </div>
      <ul className="calendar-key quiet">
        <li><span className="day off">1</span> {text('calendar.off')}</li>
        <li><span className="day make-up">1</span> {text('dayKind.MAKE_UP_DAY')}</li>
      </ul>
    </>
  );
}

function Month({ calendar, month, onDay }: YearGridProps & { month: number }) {
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(calendar.year, month - 1));
  return (
    <table className="month">
      <caption>{name}</caption>
      <tbody>
        {weeksOf(calendar.year, month).map((week, place) => (
          <tr key={place}>
            {week.map((on, weekday) => (
              <td key={on ?? weekday}>{on && <Day on={on} calendar={calendar} isWeekend={weekday > 4} {...(onDay ? { onDay } : {})} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ on, calendar, isWeekend, onDay }: YearGridProps & { on: string; isWeekend: boolean }) {
  const text = useText();
  const language = useLanguage();
  const off = calendar.daysOff.find((day) => day.on === on);
  const isMadeUp = calendar.makeUpDays.some((day) => day.on === on);
  const word = off ? (language === 'en' ? (off.nameEn ?? off.name) : off.name) : isMadeUp ? text('dayKind.MAKE_UP_DAY') : undefined;
  const looks = ['day', off && 'off', isMadeUp && 'make-up', isWeekend && !off && !isMadeUp && 'weekend'].filter(Boolean).join(' ');
  const content = (
    <>
      {Number(on.slice(8))}
      {word && <span className="visually-hidden"> {word}</span>}
    </>
  );
  return onDay ? (
    <button type="button" className={looks} title={word} aria-label={word ? `${on} ${word}` : on} aria-pressed={word !== undefined} onClick={() => { onDay(on); }}>
      {content}
    </button>
  ) : (
    <span className={looks} title={word}>{content}</span>
  );
}
