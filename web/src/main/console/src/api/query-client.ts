import { QueryClient } from '@tanstack/react-query';
import { Refused } from './problem';

/**
 * What the server refused is not asked again; a lost connection is, twice. It is tried even where the browser thinks that there
 * is no network, so that whoever writes is told rather than left waiting.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: 10_000, retry: (failures, error) => !(error instanceof Refused) && failures < 2 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
