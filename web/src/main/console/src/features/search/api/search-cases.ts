import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { currentLanguage } from '@/i18n/language';
import { given } from '@/api/given';
import type { Chosen } from '../chosen';

export type Found = Schemas['Found'];

const search = (q: string, chosen: Chosen, cursor: string | undefined) =>
  answered(
    api.POST('/api/cases/search', {
      body: given({ q, filters: chosen, facets: cursor === undefined, limit: 25, cursor }) as Schemas['SearchQuestion'],
    }),
  );

/** Words may name a person: they go into the body, never into an address. */
export function useSearch(q: string, chosen: Chosen) {
  return useInfiniteQuery({
    queryKey: ['cases', 'search', q, chosen, currentLanguage()],
    queryFn: ({ pageParam }) => search(q, chosen, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });
}
