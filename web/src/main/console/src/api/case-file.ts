import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from './client';
import { answered } from './problem';
import type { Schemas } from './schemas';

export type CaseFile = Schemas['CaseFile'];

/** A case as read, with the version that changes have to name. */
export interface ReadCase {
  caseFile: CaseFile;
  version: string | undefined;
}

export const caseKey = (number: string) => ['cases', number] as const;

/** Who filed stays masked until somebody asks for it. */
async function readCase(number: string): Promise<ReadCase> {
  const call = api.GET('/api/cases/{number}', { params: { path: { number }, query: { parties: 'MASKED' } } });
  const caseFile = await answered(call);
  return { caseFile, version: (await call).response.headers.get('ETag') ?? undefined };
}

export function useCase(number: string) {
  return useQuery({ queryKey: caseKey(number), queryFn: () => readCase(number) });
}

/** After a change, and after a refusal that shows that somebody else changed it. */
export function useReloadCase(number: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(async () => {
    await queryClient.invalidateQueries({ queryKey: caseKey(number) });
    await queryClient.invalidateQueries({ queryKey: ['worklist'] });
  }, [queryClient, number]);
}

/** What a step leaves to be done next, with what can be written there already. */
export interface Follow {
  step: 'step.refuse';
  draft: Record<string, string>;
}

/** What the form of a step needs. */
export interface StepProps {
  number: string;
  version: string | undefined;
  /** What an earlier step wrote into this one. */
  draft?: Record<string, string>;
  onDone: (follow?: Follow) => void;
  onCancel: () => void;
  onStale: () => void;
}

export const ifMatch = (version: string | undefined) => (version ? { 'If-Match': version } : {});
