import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { given } from '@/api/given';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';

export type CategoryRecord = Schemas['CategoryRecord'];

const CATEGORIES = ['category-records'] as const;

export const useCategories = () => useQuery({ queryKey: CATEGORIES, queryFn: () => answered(api.GET('/api/category-records')) });

/** The tree that everybody chooses from is read anew too. */
export function useReadCategoriesAgain() {
  const queryClient = useQueryClient();
  return () => Promise.all([queryClient.invalidateQueries({ queryKey: CATEGORIES }), queryClient.invalidateQueries({ queryKey: ['reference', 'categories'] })]);
}

export const putCategory = (code: string, version: number | undefined, body: Schemas['CategoryChange']) =>
  answered(api.PUT('/api/categories/{code}', { params: { path: { code }, header: readVersion(version) }, body: given(body) ?? {} }));
