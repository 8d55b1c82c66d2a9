import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

export function useApprovals(number: string) {
  return useQuery({
    queryKey: ['cases', number, 'approvals'],
    queryFn: () => answered(api.GET('/api/cases/{number}/approvals', { params: { path: { number } } })),
  });
}
