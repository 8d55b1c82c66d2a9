import { useQuery } from '@tanstack/react-query';
import { ifMatch } from '@/api/case-file';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type NationalLayout = Schemas['NationalLayout'];

export const LAYOUTS = ['national-columns'] as const;

export function useLayouts() {
  return useQuery({ queryKey: LAYOUTS, queryFn: async () => (await answered(api.GET('/api/interchange/national/columns'))).items });
}

export interface ReadLayout {
  layout: NationalLayout;
  version: string | undefined;
}

async function readLayout(table: string): Promise<ReadLayout> {
  const call = api.GET('/api/interchange/national/columns/{table}', { params: { path: { table } } });
  return { layout: await answered(call), version: (await call).response.headers.get('ETag') ?? undefined };
}

/** With the version that a change has to name. */
export function useLayout(table: string) {
  return useQuery({ queryKey: [...LAYOUTS, table], queryFn: () => readLayout(table), gcTime: 0 });
}

export const setColumns = (table: string, version: string | undefined, body: Schemas['WantedColumns']) =>
  answered(api.PUT('/api/interchange/national/columns/{table}', { params: { path: { table }, header: ifMatch(version) }, body }));
