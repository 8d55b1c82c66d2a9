import { useCallback } from 'react';
import { useText } from '@/i18n/text';
import type { FigureDefinition, FigureValue } from './api/read-glance';
import { shown } from './figures';

/** A figure with its unit; a rate over nothing in words. */
export function useFigureText(): (definition: FigureDefinition, value: FigureValue) => string {
  const text = useText();
  return useCallback(
    ({ measure }: FigureDefinition, value: FigureValue) => {
      const figure = shown(measure, value);
      return figure === null ? text('glance.noRate') : text(`glance.measured.${measure}`, { figure });
    },
    [text],
  );
}
