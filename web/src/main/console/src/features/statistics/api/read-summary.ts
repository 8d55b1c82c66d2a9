import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

export function useSummary(from: string, to: string) {
  return useQuery({
    queryKey: ['statistics', 'summary', from, to],
    queryFn: () => answered(api.GET('/api/statistics/summary', { params: { query: { from, to } } })),
    placeholderData: keepPreviousData,
  });
}
