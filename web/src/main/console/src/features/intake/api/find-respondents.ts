import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

/** Businesses that were written down before; private persons are never among them. */
export function useRespondents(typed: string) {
  return useQuery({
    queryKey: ['respondents', typed],
    queryFn: () => answered(api.POST('/api/respondents/search', { body: { q: typed } })),
    enabled: typed.length > 1,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
