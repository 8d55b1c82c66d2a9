import { QueryClient } from '@tanstack/react-query';
import { Refused } from './problem';

/** What the server refused is not asked again; a lost connection is, twice. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 10_000, retry: (failures, error) => !(error instanceof Refused) && failures < 2 },
      mutations: { retry: false },
    },
  });
}
