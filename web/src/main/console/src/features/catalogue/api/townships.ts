import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { given } from '@/api/given';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';

export type Township = Schemas['Township'];

const TOWNSHIPS = ['township-records'] as const;

export const useTownships = () => useQuery({ queryKey: TOWNSHIPS, queryFn: () => answered(api.GET('/api/townships')) });

export function useReadTownshipsAgain() {
  const queryClient = useQueryClient();
  return () => Promise.all([queryClient.invalidateQueries({ queryKey: TOWNSHIPS }), queryClient.invalidateQueries({ queryKey: ['reference', 'townships'] })]);
}

export const putTownship = (code: string, version: number | undefined, body: Schemas['TownshipChange']) =>
  answered(api.PUT('/api/townships/{code}', { params: { path: { code }, header: readVersion(version) }, body: given(body) ?? {} }));
