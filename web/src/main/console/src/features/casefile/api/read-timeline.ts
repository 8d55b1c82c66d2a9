import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

const MOST = 100;

/** Oldest first, as the record keeps it. */
export function useTimeline(number: string) {
  return useInfiniteQuery({
    queryKey: ['cases', number, 'timeline'],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/cases/{number}/timeline', {
          params: { path: { number }, query: { limit: MOST, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
