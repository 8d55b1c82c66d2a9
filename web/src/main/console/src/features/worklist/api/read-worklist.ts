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
  priority?: Schemas['WorkItem']['priority'];
  county?: string;
  category?: string;
  source?: string;
  assignee?: string;
  /** They may name somebody, so they travel in no URL. */
  words?: string;
  /** The last day on which it falls due. */
  dueBy?: string;
  returned?: 'true';
  sort?: 'due' | 'received';
}

export type FilterName = keyof WorklistFilter;

function readWorklist({ words, ...coded }: WorklistFilter, limit: number, cursor: string | undefined) {
  const params = { query: { ...coded, ...(cursor ? { cursor } : {}), limit } };
  return words ? answered(api.POST('/api/worklist/search', { params, body: { words } })) : answered(api.GET('/api/worklist', { params }));
}

/** Read again when something changed; the next page is read when asked for. */
export function useWorklist(filter: WorklistFilter, limit: number) {
  return useInfiniteQuery({
    queryKey: ['worklist', 'items', filter, limit],
    queryFn: ({ pageParam }) => readWorklist(filter, limit, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    refetchOnMount: 'always',
  });
}
