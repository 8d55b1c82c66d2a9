import { useReference } from '@/api/reference';
import { useText, useWord, type TextKey } from '@/i18n/text';
import type { Facet } from './chosen';

export const FACET_LABELS: Record<Facet, TextKey> = {
  light: 'search.light',
  stage: 'case.stage',
  kind: 'case.kind',
  county: 'figures.county',
  category: 'subject.category',
  issue: 'subject.issue',
  channel: 'case.channel',
  source: 'case.source',
  month: 'search.month',
  amountBand: 'search.amount',
};

/** What the server has no name for, or has not named as nothing was counted. */
export function useFacetWord(): (facet: Facet, code: string) => string {
  const text = useText();
  const word = useWord();
  const categories = useReference('categories');
  const lists = {
    county: useReference('counties'),
    category: [...categories, ...categories.flatMap(({ children }) => children)],
    issue: useReference('issues'),
    source: useReference('sources'),
  };
  return (facet, code) => {
    if (facet === 'amountBand') {
      const [from, below] = code.split('-');
      return below ? text('search.band', { from: from ?? '', below }) : text('search.bandAbove', { from: from ?? '' });
    }
    const list: { code: string; name: string }[] = facet in lists ? lists[facet as keyof typeof lists] : [];
    return list.find((entry) => entry.code === code)?.name ?? word(facet, code);
  };
}
