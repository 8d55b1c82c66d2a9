import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type Deadline = Schemas['Deadline'];

export function useDeadlines(number: string) {
  return useQuery({
    queryKey: ['cases', number, 'deadlines'],
    queryFn: () => answered(api.GET('/api/cases/{number}/deadlines', { params: { path: { number } } })),
  });
}
