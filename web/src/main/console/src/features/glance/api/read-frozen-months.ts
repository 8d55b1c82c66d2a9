import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

/** The months, quarters and years that are closed. */
export function useFrozenMonths() {
  return useQuery({
    queryKey: ['frozen-months'],
    queryFn: async () => (await answered(api.GET('/api/frozen-months'))).items,
  });
}
