import { useToday } from '@/api/clock';
import { daysBetween, weekday } from '@/i18n/format';
import { useLanguage, useText } from '@/i18n/text';

/** How far a due date is away, in days of the calendar; the light is the server's. */
export function useDaysLeft(): (dueOn: string) => string {
  const text = useText();
  const today = useToday();
  return (dueOn) => {
    const days = daysBetween(today, dueOn);
    if (days === 0) {
      return text('due.today');
    }
    return days > 0 ? text('due.left', { days }) : text('due.late', { days: -days });
  };
}

export function DueDay({ on }: { on: string | null }) {
  const text = useText();
  const language = useLanguage();
  const daysLeft = useDaysLeft();
  if (!on) {
    return <span className="quiet">{text('due.none')}</span>;
  }
  return (
    <span className="due-day">
      <span className="figure">{on}</span> <span className="quiet">{weekday(on, language)}</span>{' '}
      <span className="quiet nowrap">{daysLeft(on)}</span>
    </span>
  );
}
