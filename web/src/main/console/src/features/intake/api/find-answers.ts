import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';

/** Stock answers to a question; in the body, as people say their names while they ask. */
export function useAnswersTo(question: string) {
  return useQuery({
    queryKey: ['answers-to', question],
    queryFn: () => answered(api.POST('/api/answers/search', { body: { q: question } })),
    enabled: question.length > 1,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
