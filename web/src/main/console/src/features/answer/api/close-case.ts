import { ifMatch, type StepProps } from '@/api/case-file';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export const closeCase = ({ number, version }: Pick<StepProps, 'number' | 'version'>, body: Schemas['Closure']) =>
  answered(api.POST('/api/cases/{number}/closure', { params: { path: { number }, header: ifMatch(version) }, body }));
