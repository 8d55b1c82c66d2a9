import { useQuery } from '@tanstack/react-query';
import { currentLanguage } from '@/i18n/language';
import { api } from './client';
import { answered } from './problem';

/** Reference data hardly changes within a day's work. */
const LONG = 30 * 60_000;

const read = {
  categories: () => answered(api.GET('/api/categories')),
  issues: () => answered(api.GET('/api/issues')),
  'suspected-acts': () => answered(api.GET('/api/suspected-acts')),
  sources: () => answered(api.GET('/api/sources')),
  counties: () => answered(api.GET('/api/counties')),
  townships: () => answered(api.GET('/api/townships')),
  offices: () => answered(api.GET('/api/offices')),
};

type Lists = typeof read;

/** The items of a code list in the language of the page; empty until they are there. */
export function useReference<K extends keyof Lists>(list: K): Awaited<ReturnType<Lists[K]>>['items'] {
  const { data } = useQuery<Awaited<ReturnType<Lists[K]>>>({
    queryKey: ['reference', list, currentLanguage()],
    queryFn: read[list] as () => Promise<Awaited<ReturnType<Lists[K]>>>,
    staleTime: LONG,
  });
  return data?.items ?? [];
}

/** All leaves of the category tree, each below the name of its parent. */
export function useCategoryGroups() {
  return useReference('categories').map((top) => ({
    label: top.name,
    leaves: top.children.length > 0 ? top.children : [top],
  }));
}
