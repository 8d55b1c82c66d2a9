import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

/** The server counts one's usual queue only: that of the office, or all for those who have none. */
export function useLightCounts() {
  return useQuery({
    queryKey: ['worklist', 'counts'],
    queryFn: () => answered(api.GET('/api/worklist/counts')),
    refetchInterval: 60_000,
  });
}
