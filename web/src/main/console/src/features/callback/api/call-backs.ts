import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { given } from '@/api/given';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type CallBack = Schemas['CallBack'];

const LIST = ['call-backs'] as const;
/** Colleagues note and take calls too. */
const RECHECK = 30_000;

/** Of the whole hotline, what is overdue first. */
export function useCallBacks() {
  return useInfiniteQuery({
    queryKey: LIST,
    queryFn: ({ pageParam }) => answered(api.GET('/api/call-backs', { params: { query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: RECHECK,
  });
}

export function useReadCallBacksAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: LIST });
}

export const noteCallBack = (body: Schemas['NewCallBack']) => answered(api.POST('/api/call-backs', { body: given(body) ?? {} }));

const at = (id: number) => ({ params: { path: { id } } });

export interface Hold {
  id: number;
  act: 'claim' | 'release';
}

/** Whether it went well or somebody was faster: the list is read anew. */
export function useHold() {
  const reread = useReadCallBacksAgain();
  return useMutation({
    mutationFn: ({ id, act }: Hold) => answered(api.POST(`/api/call-backs/{id}/${act}`, at(id))),
    onSettled: reread,
  });
}

export const readContact = (id: number) => answered(api.GET('/api/call-backs/{id}/contact', at(id)));

export const recordAttempt = (id: number, body: Schemas['CallAttempt']) => answered(api.POST('/api/call-backs/{id}/attempts', { ...at(id), body: given(body) ?? {} }));
