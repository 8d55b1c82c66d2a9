import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { currentLanguage } from '@/i18n/language';

export type Glance = Schemas['Glance'];
export type GlanceRow = Schemas['GlanceRow'];
export type FigureDefinition = Schemas['FigureDefinition'];
export type FigureValue = Schemas['FigureValue'];
export type ComparedFigure = Schemas['ComparedFigure'];
export type Kind = Schemas['Kind'];

export interface GlanceQuery {
  kind: Kind;
  /** The running one where none is named. */
  month?: string;
}

/** The month in one answer: every table of it was read at the same moment. */
export function useGlance(query: GlanceQuery) {
  return useQuery({
    queryKey: ['statistics', 'glance', query, currentLanguage()],
    queryFn: () => answered(api.GET('/api/statistics/glance', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
