import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { WorklistFilter } from './read-worklist';

/** Of the list as it is narrowed, but for the light itself. */
export function useLightCounts(filter: WorklistFilter) {
  const narrowed = { ...filter };
  delete narrowed.light;
  delete narrowed.sort;
  return useQuery({ queryKey: ['worklist', 'counts', narrowed], queryFn: () => count(narrowed) });
}

function count({ words, ...query }: WorklistFilter) {
  const params = { query };
  return words
    ? answered(api.POST('/api/worklist/search/counts', { params, body: { words } }))
    : answered(api.GET('/api/worklist/counts', { params }));
}
