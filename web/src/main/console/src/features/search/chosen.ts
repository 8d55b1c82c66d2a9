/** By what was found is narrowed down. */
export const FACETS = ['light', 'stage', 'kind', 'county', 'category', 'issue', 'channel', 'source', 'month', 'amountBand'] as const;

export type Facet = (typeof FACETS)[number];
export type Chosen = Partial<Record<Facet, string[]>>;

/** Chosen once it counts, chosen again it does not. */
export function toggled(chosen: Chosen, facet: Facet, code: string): Chosen {
  const before = chosen[facet] ?? [];
  const after = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
  return Object.fromEntries(Object.entries({ ...chosen, [facet]: after }).filter(([, codes]) => codes.length > 0));
}

interface Count {
  code: string;
  name: string | null;
  count: number;
}

const borderOf = (band: string) => Number(band.split('-')[0]);

/** The months from the newest, the bands from the smallest, all else from the most; what is chosen is there even where nothing has it. */
export function ordered(facet: Facet, counts: Count[], chosen: string[] = []): Count[] {
  const missing = chosen.filter((code) => !counts.some((one) => one.code === code)).map((code) => ({ code, name: null, count: 0 }));
  const all = [...counts.filter(({ count, code }) => count > 0 || chosen.includes(code)), ...missing];
  if (facet === 'month') {
    return all.sort((one, other) => other.code.localeCompare(one.code));
  }
  if (facet === 'amountBand') {
    return all.sort((one, other) => borderOf(one.code) - borderOf(other.code));
  }
  return all;
}
