import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';

export type Setting = Schemas['Setting'];

export const SETTINGS = ['settings'] as const;

export const useSettings = () => useQuery({ queryKey: SETTINGS, queryFn: () => answered(api.GET('/api/settings')) });

export const settle = ({ name, version }: Setting, value: string) =>
  answered(api.PUT('/api/settings/{name}', { params: { path: { name }, header: readVersion(version) }, body: { value } }));
