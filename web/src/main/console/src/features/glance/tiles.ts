import type { CSSProperties } from 'react';

/** Where the counties of the prefecture lie to each other, roughly: columns from west to east, rows from north to south. */
const PLACES: Record<string, { column: number; row: number }> = {
  '654201': { column: 1, row: 1 },
  '654221': { column: 2, row: 1 },
  '654226': { column: 3, row: 1 },
  '654225': { column: 1, row: 2 },
  '654224': { column: 2, row: 2 },
  '654202': { column: 2, row: 3 },
  '654203': { column: 3, row: 3 },
};

const BELOW_THE_MAP = { gridRow: 4 };

/** What is not on the map, such as the prefecture's own office, follows below it. */
export function placeOf(code: string | null): CSSProperties {
  const place = PLACES[code ?? ''];
  return place ? { gridColumn: place.column, gridRow: place.row } : BELOW_THE_MAP;
}

export const SHADES = 5;

/** From 1, the lightest, to 5 for the largest; 0 where there is nothing to shade. */
export function shadeOf(value: number | null, values: (number | null)[]): number {
  const largest = Math.max(0, ...values.map((one) => one ?? 0));
  return value === null || value <= 0 || largest === 0 ? 0 : Math.ceil((value / largest) * SHADES);
}
