import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type Colleague = Schemas['Colleague'];

interface Assignment {
  taskId: string;
  username: string;
}

export const assign = ({ taskId, username }: Assignment) =>
  answered(api.PUT('/api/worklist/{taskId}/assignee', { params: { path: { taskId } }, body: { username } }));

export function useAssignTask() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: assign,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['worklist'] }),
  });
}

/** The handlers of the head's own office. */
export function useColleagues(isHead: boolean) {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: () => answered(api.GET('/api/users')),
    enabled: isHead,
    staleTime: 300_000,
  });
}
