/** The codes by which what was found is narrowed down. */
export const FACETS = ['kind', 'stage', 'county', 'category'] as const;

export type Facet = (typeof FACETS)[number];
export type Chosen = Partial<Record<Facet, string[]>>;

/** Chosen once it counts, chosen again it does not. */
export function toggled(chosen: Chosen, facet: Facet, code: string): Chosen {
  const before = chosen[facet] ?? [];
  const after = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
  return Object.fromEntries(Object.entries({ ...chosen, [facet]: after }).filter(([, codes]) => codes.length > 0));
}
