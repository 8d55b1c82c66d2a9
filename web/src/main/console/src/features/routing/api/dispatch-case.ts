import { ifMatch, type StepProps } from '@/api/case-file';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export const dispatchCase = ({ number, version }: Pick<StepProps, 'number' | 'version'>, body: Schemas['Dispatch']) =>
  answered(api.POST('/api/cases/{number}/dispatch', { params: { path: { number }, header: ifMatch(version) }, body }));
