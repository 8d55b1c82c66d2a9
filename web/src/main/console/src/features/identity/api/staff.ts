import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

const STAFF = ['staff'] as const;

export type StaffEntry = Schemas['Colleague'];

export function useStaff() {
  return useInfiniteQuery({
    queryKey: STAFF,
    queryFn: ({ pageParam }) => answered(api.GET('/api/users', { params: { query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

async function readMember(username: string) {
  const call = api.GET('/api/users/{username}', { params: { path: { username } } });
  return { member: await answered(call), version: (await call).response.headers.get('ETag') ?? undefined };
}

/** With the version that a change has to name. */
export function useMember(username: string) {
  return useQuery({ queryKey: [...STAFF, username], queryFn: () => readMember(username), gcTime: 0 });
}

export function useReadStaffAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: STAFF });
}

export const takeOn = (body: Schemas['NewStaffMember']) => answered(api.POST('/api/users', { body }));

export const changeMember = (username: string, version: string | undefined, body: Schemas['StaffChange']) =>
  answered(api.PUT('/api/users/{username}', { params: { path: { username }, header: version ? { 'If-Match': version } : {} }, body }));
