import { useToday } from '@/api/clock';
import { dayOf, daysBetween } from '@/i18n/format';
import { useText } from '@/i18n/text';

/** How long ago, in days of the calendar, as one says it. */
export function useDaysAgo(): (instant: string) => string {
  const text = useText();
  const today = useToday();
  return (instant) => {
    const days = daysBetween(dayOf(new Date(instant)), today);
    if (days <= 0) {
      return text('ago.today');
    }
    return days === 1 ? text('ago.yesterday') : text('ago.days', { days });
  };
}
