import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { given } from '@/api/given';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';

export type AlarmRule = Schemas['AlarmRule'];

export const ALARM_RULES = ['alarm-rules'] as const;

export const useAlarmRules = () => useQuery({ queryKey: ALARM_RULES, queryFn: () => answered(api.GET('/api/alarm-rules')) });

export const changeRule = ({ step, kind, version }: AlarmRule, change: Schemas['AlarmRuleChange']) =>
  answered(api.PUT('/api/alarm-rules/{step}/{kind}', { params: { path: { step, kind }, header: readVersion(version) }, body: given(change) ?? {} }));
