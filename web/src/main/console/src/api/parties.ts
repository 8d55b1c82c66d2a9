import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { answered } from './problem';

const PATH = '/api/cases/{number}/parties';

const readParties = (number: string, parties: 'FULL' | 'MASKED') => answered(api.GET(PATH, { params: { path: { number }, query: { parties } } }));

/** Everybody who complains. Each look in full is recorded, so what was shown is not asked for again by itself. */
export function useParties(number: string, parties: 'FULL' | 'MASKED', enabled = true) {
  return useQuery({
    queryKey: ['cases', number, PATH, parties],
    queryFn: () => readParties(number, parties),
    enabled,
    staleTime: parties === 'FULL' ? Infinity : 0,
  });
}
