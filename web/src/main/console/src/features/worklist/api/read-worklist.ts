import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type WorkItem = Schemas['WorkItem'];

export interface WorklistFilter {
  queue: 'MINE' | 'OFFICE' | 'ALL';
  step?: Schemas['Step'];
  light?: Schemas['Light'];
  kind?: Schemas['Kind'];
}

const readWorklist = (filter: WorklistFilter, cursor: string | undefined) =>
  answered(api.GET('/api/worklist', { params: { query: { ...filter, ...(cursor ? { cursor } : {}), limit: 50 } } }));

/** In the order of what is due; the next page is read when asked for. */
export function useWorklist(filter: WorklistFilter) {
  return useInfiniteQuery({
    queryKey: ['worklist', 'items', filter],
    queryFn: ({ pageParam }) => readWorklist(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
}
