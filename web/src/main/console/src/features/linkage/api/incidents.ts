import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

const INCIDENTS = ['incidents'] as const;

export function useProposedIncidents() {
  return useQuery({ queryKey: INCIDENTS, queryFn: () => answered(api.GET('/api/incidents')) });
}

const group = (numbers: string[]) => answered(api.POST('/api/incidents', { body: { numbers } }));

export function useGroupIncident() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: group,
    onSettled: () => queryClient.invalidateQueries({ queryKey: INCIDENTS }),
  });
}
