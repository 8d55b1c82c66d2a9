import { useQuery } from '@tanstack/react-query';
import { currentLanguage } from '@/i18n/language';
import { api } from './client';
import { answered } from './problem';

/** The grounds that the case's law pack offers for a step, in the law's own words. */
export function useGrounds(number: string, step: 'ACCEPTANCE' | 'MEDIATION') {
  const { data, error } = useQuery({
    queryKey: ['cases', number, 'grounds', step, currentLanguage()],
    queryFn: () => answered(api.GET('/api/cases/{number}/grounds', { params: { path: { number }, query: { step } } })),
  });
  return { grounds: data?.items ?? [], error };
}
