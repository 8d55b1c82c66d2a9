import { useQuery } from '@tanstack/react-query';
import { ifMatch } from '@/api/case-file';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { currentLanguage } from '@/i18n/language';

export type AssessmentWeight = Schemas['AssessmentWeight'];

export const WEIGHTS = ['assessment-weights'] as const;

export interface ReadWeights {
  weights: AssessmentWeight[];
  version: string | undefined;
}

async function readWeights(): Promise<ReadWeights> {
  const call = api.GET('/api/assessment-weights');
  return { weights: (await answered(call)).items, version: (await call).response.headers.get('ETag') ?? undefined };
}

/** With the version that a change has to name. */
export function useWeights() {
  return useQuery({ queryKey: [...WEIGHTS, currentLanguage()], queryFn: readWeights });
}

export const setWeights = (version: string | undefined, body: Schemas['WantedWeights']) =>
  answered(api.PUT('/api/assessment-weights', { params: { header: ifMatch(version) }, body }));
