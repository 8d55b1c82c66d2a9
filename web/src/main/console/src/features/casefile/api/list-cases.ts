import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type CaseRow = Schemas['CaseRow'];

export interface CaseFilter {
  kind?: Schemas['Kind'];
  stage?: Schemas['Stage'];
  office?: string;
  county?: string;
  category?: string;
  source?: string;
  receivedFrom?: string;
  receivedTo?: string;
}

/** Newest first, as far as one may see them. */
export function useCases(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', 'list', filter],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/cases', { params: { query: { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
