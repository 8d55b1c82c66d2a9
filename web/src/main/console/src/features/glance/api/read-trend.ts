import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import type { GlanceQuery } from './read-glance';

export type TrendMonth = Schemas['TrendMonth'];

/** Two years up to the month; of one county where it is named. */
export function useTrend(query: GlanceQuery & { county?: string }) {
  return useQuery({
    queryKey: ['statistics', 'trend', query],
    queryFn: () => answered(api.GET('/api/statistics/trend', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
