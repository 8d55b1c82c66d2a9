import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

/** The refusal that the handler proposes, with ground and reasons. */
export function useProposal(number: string) {
  return useQuery({
    queryKey: ['cases', number, 'acceptance'],
    queryFn: () => answered(api.GET('/api/cases/{number}/acceptance', { params: { path: { number } } })),
  });
}
