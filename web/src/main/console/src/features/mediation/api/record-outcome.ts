import { ifMatch, type StepProps } from '@/api/case-file';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export const recordOutcome = ({ number, version }: Pick<StepProps, 'number' | 'version'>, body: Schemas['MediationOutcome']) =>
  answered(api.POST('/api/cases/{number}/mediation/outcome', { params: { path: { number }, header: ifMatch(version) }, body }));
