import dayjs, { type Dayjs } from 'dayjs';

export type PeriodUnit = 'month' | 'year' | 'range';

export interface Period {
  from: string;
  to: string;
}

const day = (moment: Dayjs) => moment.format('YYYY-MM-DD');

/** Both days inclusive. */
export function wholeMonth(within: Dayjs): Period {
  return { from: day(within.startOf('month')), to: day(within.endOf('month')) };
}

export function wholeYear(within: Dayjs): Period {
  return { from: day(within.startOf('year')), to: day(within.endOf('year')) };
}

export function between(first: Dayjs, last: Dayjs): Period {
  return { from: day(first), to: day(last) };
}

/** What is printed first: the last month that is over. */
export function lastMonth(today: string): Period {
  return wholeMonth(dayjs(today).subtract(1, 'month'));
}

/** How a period was most likely chosen, to offer the fitting picker. */
export function unitOf({ from, to }: Period): PeriodUnit {
  const first = dayjs(from);
  if (wholeMonth(first).from === from && wholeMonth(first).to === to) {
    return 'month';
  }
  return wholeYear(first).from === from && wholeYear(first).to === to ? 'year' : 'range';
}
