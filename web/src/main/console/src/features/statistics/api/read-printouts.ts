import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { currentLanguage } from '@/i18n/language';

export type Printout = Schemas['PrintoutView'];

/** Those that the reader may have, called in the language of the page. */
export function usePrintouts() {
  return useQuery({
    queryKey: ['printouts', currentLanguage()],
    queryFn: async () => (await answered(api.GET('/api/printouts'))).items,
  });
}
