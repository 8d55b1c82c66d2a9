import type { search as zhCn } from '../zh-cn/search';

export const search: Record<keyof typeof zhCn, string> = {
  'like.title': 'Cases like this',
  'like.SAME_RESPONDENT': 'same respondent',
  'like.SAME_PHONE': 'same phone',
  'like.SAME_ADDRESS': 'same address',
  'like.SIMILAR_FACTS': 'similar facts',
  'search.title': 'Search in cases',
  'search.words': 'Search',
  'search.hint': 'Words, number, name, phone; quotes keep together, minus leaves out',
  'search.total': '{total} cases',
  'search.loosely': 'Nothing has all the words; these have some.',
  'search.nothing': 'Nothing found. Try other words, or remove a filter.',
  'search.start': 'Type what you look for.',
  'search.facets': 'Narrow down',
  'snippet.facts': 'facts',
  'snippet.respondent': 'respondent',
};
