import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

/** Cases like what is being written down; in the body, as it names people. */
export function useLikeCases(draft: Schemas['CallDraft']) {
  return useQuery({
    queryKey: ['like', draft],
    queryFn: () => answered(api.POST('/api/cases/like', { body: draft })),
    enabled: Object.keys(draft).length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
