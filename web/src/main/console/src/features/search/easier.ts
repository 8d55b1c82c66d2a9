import type { Chosen } from './chosen';

export interface Looking {
  words: string;
  chosen: Chosen;
  isNewestFirst: boolean;
}

export type Easing = 'search.withoutFilters' | 'search.withoutQuotes' | 'search.withoutMinus';

const QUOTES = /["“”„‟「」『』«»]/g;
const EXCLUDED = /(^|\s)-("[^"]*"?|\S+)/g;

/** What may find more where nothing was found, the likeliest first. */
export function easier(looking: Looking): [Easing, Looking][] {
  const { words, chosen } = looking;
  const withoutMinus = words.replace(EXCLUDED, ' ').replace(/\s+/g, ' ').trim();
  const ways: [Easing, Looking][] = [
    ['search.withoutFilters', { ...looking, chosen: {} }],
    ['search.withoutQuotes', { ...looking, words: words.replace(QUOTES, ' ').trim() }],
    ['search.withoutMinus', { ...looking, words: withoutMinus }],
  ];
  const helps: Record<Easing, boolean> = {
    'search.withoutFilters': Object.keys(chosen).length > 0,
    'search.withoutQuotes': words.search(QUOTES) >= 0,
    'search.withoutMinus': withoutMinus !== '' && withoutMinus !== words.replace(/\s+/g, ' ').trim(),
  };
  return ways.filter(([way]) => helps[way]);
}
