import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { WorklistFilter } from './read-worklist';

/** Of the list as it is narrowed, but for the light itself. */
export function useLightCounts(filter: WorklistFilter) {
  const query = { ...filter };
  delete query.light;
  delete query.sort;
  return useQuery({
    queryKey: ['worklist', 'counts', query],
    queryFn: () => answered(api.GET('/api/worklist/counts', { params: { query } })),
  });
}
