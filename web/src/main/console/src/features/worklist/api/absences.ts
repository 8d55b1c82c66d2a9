import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered, Refused } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

const ABSENCES = ['absences'] as const;

async function readAbsence(username: string): Promise<Schemas['Absence'] | null> {
  try {
    return await answered(api.GET('/api/users/{username}/absence', { params: { path: { username } } }));
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 404) {
      return null;
    }
    throw failure;
  }
}

/** When a colleague is away; null for one who is here. */
export function useAbsence(username: string) {
  return useQuery({ queryKey: [...ABSENCES, username], queryFn: () => readAbsence(username) });
}

export const recordAbsence = (username: string, body: Schemas['AbsenceRequest']) =>
  answered(api.PUT('/api/users/{username}/absence', { params: { path: { username } }, body }));

const endAbsence = (username: string) => answered(api.DELETE('/api/users/{username}/absence', { params: { path: { username } } }));

export function useEndAbsence() {
  const reread = useReadAbsencesAgain();
  return useMutation({ mutationFn: endAbsence, onSettled: reread });
}

export function useReadAbsencesAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ABSENCES });
}

/** What lies with each of the office; null stands for nobody. */
export function useLoads() {
  return useQuery({ queryKey: ['worklist', 'loads'], queryFn: () => answered(api.GET('/api/worklist/loads')) });
}

export const reassign = (body: Schemas['HandingOver']) => answered(api.POST('/api/worklist/reassignments', { body }));
