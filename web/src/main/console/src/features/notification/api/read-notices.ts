import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

export function useNotices(number: string) {
  return useQuery({
    queryKey: ['cases', number, 'notices'],
    queryFn: () => answered(api.GET('/api/cases/{number}/notices', { params: { path: { number } } })),
  });
}
