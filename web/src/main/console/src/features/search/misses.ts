import type { Schemas } from '@/api/schemas';

interface Gathered {
  words: string;
  times: number;
  lastOn: string;
}

/** The days together, what was looked for most often first; searches whose words are not kept are only counted. */
export function gathered(misses: Schemas['SearchMiss'][]): { said: Gathered[]; unsaid: number } {
  const byWords = new Map<string, Gathered>();
  let unsaid = 0;
  for (const { words, times, day } of misses) {
    if (words === '') {
      unsaid += times;
    } else {
      const before = byWords.get(words);
      byWords.set(words, { words, times: times + (before?.times ?? 0), lastOn: before && before.lastOn > day ? before.lastOn : day });
    }
  }
  return { said: [...byWords.values()].sort((one, other) => other.times - one.times), unsaid };
}
