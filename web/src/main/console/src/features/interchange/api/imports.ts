import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type ImportLine = Schemas['ImportLine'];

const IMPORTS = ['imports'] as const;
const WHILE_RUNNING = 1_000;

/** Newest first. */
export function useImports() {
  return useInfiniteQuery({
    queryKey: IMPORTS,
    queryFn: ({ pageParam }) => answered(api.GET('/api/imports', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** With its findings; asked again each second until it is over. */
export function useImport(id: string) {
  return useQuery({
    queryKey: [...IMPORTS, id],
    queryFn: () => answered(api.GET('/api/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? WHILE_RUNNING : false),
  });
}

export function useReadImportsAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: IMPORTS, exact: true });
}

/** The file as it is: the server reads it row by row. */
export const bringIn = (file: File) =>
  answered(api.POST('/api/imports', { body: file as never, bodySerializer: (body: unknown) => body as Blob, headers: { 'Content-Type': 'text/csv' } }));
