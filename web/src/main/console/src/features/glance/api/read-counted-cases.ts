import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import type { Kind } from './read-glance';

export type CountedCase = Schemas['CountedCase'];

/** Which cases of a figure: those of some days, in a county, of a category, through a channel. */
export interface CountedQuery {
  from: string;
  to: string;
  kind: Kind;
  county?: string;
  category?: string;
  channel?: string;
}

/** As far as the reader may see them. */
export function useCountedCases(key: string, query: CountedQuery) {
  return useInfiniteQuery({
    queryKey: ['statistics', 'figures', key, 'cases', query],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/statistics/figures/{key}/cases', {
          params: { path: { key }, query: { ...query, limit: 25, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
