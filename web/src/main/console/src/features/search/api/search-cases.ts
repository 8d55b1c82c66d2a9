import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { given } from '@/api/given';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { currentLanguage } from '@/i18n/language';
import type { Looking } from '../easier';

export type Found = Schemas['Found'];

const search = ({ words, chosen, isNewestFirst }: Looking, cursor: string | undefined) =>
  answered(
    api.POST('/api/cases/search', {
      body: given({
        q: words,
        filters: chosen,
        sort: isNewestFirst ? 'NEWEST' : undefined,
        facets: cursor === undefined,
        limit: 25,
        cursor,
      }) as Schemas['SearchQuestion'],
    }),
  );

/** Words may name a person: they go into the body, never into an address. What the words found before is shown while it is narrowed down. */
export function useSearch(looking: Looking) {
  return useInfiniteQuery({
    queryKey: ['cases', 'search', looking.words, looking, currentLanguage()],
    queryFn: ({ pageParam }) => search(looking, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
