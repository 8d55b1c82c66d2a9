import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

const CARE = 'search-care';
/** While the index is worked on, its progress is looked at this often. */
const A_MOMENT = 2_000;
const A_WHILE = 30_000;

export function useIndexStanding() {
  return useQuery({
    queryKey: [CARE, 'index'],
    queryFn: () => answered(api.GET('/api/search-index')),
    refetchInterval: ({ state }) => (state.data?.activity === 'READY' ? A_WHILE : A_MOMENT),
  });
}

export const rebuildIndex = () => answered(api.POST('/api/search-index/rebuild'));

export function useSynonyms() {
  return useQuery({ queryKey: [CARE, 'synonyms'], queryFn: () => answered(api.GET('/api/search-synonyms')) });
}

export const addSynonyms = (words: string[]) => answered(api.POST('/api/search-synonyms', { body: { words } }));

/** @param words as the group was: any of them names it */
export const changeSynonyms = ({ words: [word = ''] }: Schemas['SynonymGroup'], words: string[]) =>
  answered(api.PUT('/api/search-synonyms/{word}', { params: { path: { word } }, body: { words } }));

export const removeSynonyms = ({ words: [word = ''] }: Schemas['SynonymGroup']) =>
  answered(api.DELETE('/api/search-synonyms/{word}', { params: { path: { word } } }));

export function useMisses() {
  return useQuery({ queryKey: [CARE, 'misses'], queryFn: () => answered(api.GET('/api/search-misses')) });
}

export function useReadCareAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: [CARE] });
}
