import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { currentLanguage } from '@/i18n/language';
import type { Schemas } from '@/api/schemas';
import { dispatchCase } from './dispatch-case';

const UNPLACED = ['worklist', 'unplaced'] as const;

/** What the table placed nowhere, or an office gave back. */
export function useUnplaced() {
  return useInfiniteQuery({
    queryKey: UNPLACED,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/worklist', { params: { query: { queue: 'ALL', step: 'DISPATCH', limit: 10, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export type Proposal = Schemas['Proposal'];

export function useProposal(number: string) {
  return useQuery({
    queryKey: ['cases', number, 'proposal', currentLanguage()],
    queryFn: () => answered(api.GET('/api/cases/{number}/proposal', { params: { path: { number } } })),
  });
}

export interface Followed {
  number: string;
  officeCode: string;
  reason: string;
}

/** The dispatcher does as was proposed. */
export function useFollow() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ number, officeCode, reason }: Followed) => dispatchCase({ number, version: undefined }, { officeCode, reason }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['worklist'] }),
  });
}
