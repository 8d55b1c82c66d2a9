import { ifMatch, type StepProps } from '@/api/case-file';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export const decideAcceptance = ({ number, version }: Pick<StepProps, 'number' | 'version'>, body: Schemas['AcceptanceDecision']) =>
  answered(api.POST('/api/cases/{number}/acceptance', { params: { path: { number }, header: ifMatch(version) }, body }));
