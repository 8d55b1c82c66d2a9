import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

const ANSWERS = ['stock-answers'] as const;

/** With those that are no longer offered. */
export function useAllAnswers() {
  return useQuery({ queryKey: [...ANSWERS, 'all'], queryFn: () => answered(api.GET('/api/answers/all')) });
}

export const addAnswer = (body: Schemas['NewStockAnswer']) => answered(api.POST('/api/answers', { body }));

export const changeAnswer = ({ id, version }: Schemas['StockAnswer'], body: Schemas['NewStockAnswer']) =>
  answered(api.PUT('/api/answers/{id}', { params: { path: { id } }, body: { ...body, version } }));

export function useReadAnswersAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ANSWERS });
}
