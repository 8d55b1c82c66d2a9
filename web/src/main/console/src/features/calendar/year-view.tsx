import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { useLanguage, useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { weeksOf } from './weeks';

interface YearViewProps {
  region: string;
  year: number;
  edition: number;
}

/** Twelve months; what is off or worked in exchange is said in words too. */
export function YearView({ region, year, edition }: YearViewProps) {
  const text = useText();
  const { data, error } = useQuery({
    queryKey: ['calendars', region, year, edition],
    queryFn: () => answered(api.GET('/api/calendars/{region}/{year}', { params: { path: { region, year: String(year) } } })),
  });
  if (!data) {
    return error ? <ProblemNotice error={error} /> : <Waiting />;
  }
  return (
    <>
      <p className="quiet">{text('ledger.calendar', { edition })}</p>
      <div className="year">
        {Array.from({ length: 12 }, (_, month) => (
          <Month key={month} calendar={data} month={month + 1} />
        ))}
      </div>
      <ul className="calendar-key quiet">
        <li><span className="day off">1</span> {text('calendar.off')}</li>
        <li><span className="day make-up">1</span> {text('dayKind.MAKE_UP_DAY')}</li>
      </ul>
    </>
  );
}

function Month({ calendar, month }: { calendar: Schemas['YearCalendar']; month: number }) {
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(calendar.year, month - 1));
  return (
    <table className="month">
      <caption>{name}</caption>
      <tbody>
        {weeksOf(calendar.year, month).map((week, place) => (
          <tr key={place}>
            {week.map((on, weekday) => (on ? <Day key={on} on={on} calendar={calendar} isWeekend={weekday > 4} /> : <td key={weekday} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ on, calendar, isWeekend }: { on: string; calendar: Schemas['YearCalendar']; isWeekend: boolean }) {
  const text = useText();
  const language = useLanguage();
  const off = calendar.daysOff.find((day) => day.on === on);
  const isMadeUp = calendar.makeUpDays.some((day) => day.on === on);
  const word = off ? (language === 'en' ? (off.nameEn ?? off.name) : off.name) : isMadeUp ? text('dayKind.MAKE_UP_DAY') : undefined;
  const looks = ['day', off && 'off', isMadeUp && 'make-up', isWeekend && !off && !isMadeUp && 'weekend'].filter(Boolean).join(' ');
  return (
    <td>
      <span className={looks} title={word}>
        {Number(on.slice(8))}
        {word && <span className="visually-hidden"> {word}</span>}
      </span>
    </td>
  );
}
