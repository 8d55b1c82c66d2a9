import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

export const FROZEN = ['frozen-months'] as const;

/** Newest first. */
export function useFrozenMonths() {
  return useQuery({ queryKey: FROZEN, queryFn: async () => (await answered(api.GET('/api/frozen-months'))).items });
}
