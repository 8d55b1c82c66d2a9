import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered, Refused } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

async function readMediation(number: string): Promise<Schemas['Mediation'] | null> {
  try {
    return await answered(api.GET('/api/cases/{number}/mediation', { params: { path: { number } } }));
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 404) {
      return null;
    }
    throw failure;
  }
}

/** Null for a case that was never mediated. */
export function useMediation(number: string) {
  return useQuery({ queryKey: ['cases', number, 'mediation'], queryFn: () => readMediation(number) });
}
