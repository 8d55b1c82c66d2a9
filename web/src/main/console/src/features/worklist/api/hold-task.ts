import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

export interface Holding {
  taskId: string;
  action: 'claim' | 'release';
}

function hold({ taskId, action }: Holding) {
  const params = { path: { taskId } };
  return action === 'claim'
    ? answered(api.POST('/api/worklist/{taskId}/claim', { params }))
    : answered(api.POST('/api/worklist/{taskId}/release', { params }));
}

/** Taking a task on, or giving it back; whatever the answer, the list shows who has it now. */
export function useHoldTask() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: hold,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['worklist'] }),
  });
}
