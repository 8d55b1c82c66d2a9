import type { Schemas } from '@/api/schemas';

/** What the days that are clicked become. */
export type Brush = { kind: 'OFF'; name: string } | { kind: 'MAKE_UP' };

export type Draft = Pick<Schemas['YearCalendar'], 'daysOff' | 'makeUpDays'>;

export const NOTHING_ENTERED: Draft = { daysOff: [], makeUpDays: [] };

/** A second click of the same kind makes it an ordinary day again. */
export function brushed({ daysOff, makeUpDays }: Draft, on: string, brush: Brush): Draft {
  const without = { daysOff: daysOff.filter((day) => day.on !== on), makeUpDays: makeUpDays.filter((day) => day.on !== on) };
  if (brush.kind === 'MAKE_UP') {
    const wasMadeUp = makeUpDays.some((day) => day.on === on);
    return wasMadeUp ? without : { ...without, makeUpDays: inOrder([...without.makeUpDays, { on }]) };
  }
  const wasOff = daysOff.some((day) => day.on === on && day.name === brush.name);
  return wasOff ? without : { ...without, daysOff: inOrder([...without.daysOff, { on, name: brush.name, nameEn: null }]) };
}

function inOrder<D extends { on: string }>(days: D[]): D[] {
  return [...days].sort((one, another) => one.on.localeCompare(another.on));
}

/** As it is sent: the server knows the English names, and which holidays are statutory. */
export function announcementOf({ daysOff, makeUpDays }: Draft): Schemas['Announcement'] {
  return {
    daysOff: daysOff.map(({ on, name, nameEn }) => ({ on, name, ...(nameEn ? { nameEn } : {}) })),
    makeUpDays: makeUpDays.map(({ on }) => ({ on })),
  };
}
