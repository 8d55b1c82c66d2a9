import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { given } from '@/api/given';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';

export type OfficeRecord = Schemas['OfficeRecord'];

const OFFICES = ['office-records'] as const;

export const useOffices = () => useQuery({ queryKey: OFFICES, queryFn: () => answered(api.GET('/api/office-records')) });

/** The lists that everybody chooses from are read anew too. */
export function useReadOfficesAgain() {
  const queryClient = useQueryClient();
  return () => Promise.all([queryClient.invalidateQueries({ queryKey: OFFICES }), queryClient.invalidateQueries({ queryKey: ['reference', 'offices'] })]);
}

export const putOffice = (code: string, version: number | undefined, body: Schemas['OfficeChange']) =>
  answered(api.PUT('/api/offices/{code}', { params: { path: { code }, header: readVersion(version) }, body: given(body) ?? {} }));
