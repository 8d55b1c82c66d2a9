import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export type CountyTable = Schemas['CountyTable'];
export type Figures = Schemas['Figures'];

export interface FiguresQuery {
  from: string;
  to: string;
  kind: Schemas['Kind'];
  view: CountyTable['view'];
}

export function useCountyTable(query: FiguresQuery) {
  return useQuery({
    queryKey: ['statistics', 'counties', query],
    queryFn: () => answered(api.GET('/api/statistics/counties', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
