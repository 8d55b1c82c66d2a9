import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { FROZEN } from '@/api/frozen-months';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { currentLanguage } from '@/i18n/language';

export type FrozenMonth = Schemas['FrozenMonth'];
export type KeptPrintout = Schemas['KeptPrintout'];
export type Restatement = Schemas['Restatement'];

export function useFrozenMonth(month: string) {
  return useQuery({
    queryKey: [...FROZEN, month, currentLanguage()],
    queryFn: () => answered(api.GET('/api/frozen-months/{month}', { params: { path: { month } } })),
  });
}

export function useRestatements(month: string) {
  return useQuery({
    queryKey: [...FROZEN, month, 'restatements', currentLanguage()],
    queryFn: async () => (await answered(api.GET('/api/frozen-months/{month}/restatements', { params: { path: { month } } }))).items,
  });
}

/** By hand, before the calendar does it. */
export function useFreezing() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (month: string) => answered(api.POST('/api/frozen-months', { body: { month } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: FROZEN }),
  });
}
