import { percent, yuan } from '@/i18n/format';
import type { FigureDefinition, FigureValue } from './api/read-glance';

type Measure = FigureDefinition['measure'];

/** As it is read aloud; null for a rate over nothing, which is said in words. */
export function shown(measure: Measure, { value }: FigureValue): string | null {
  if (value === null) {
    return null;
  }
  return { COUNT: count, RATE: percent, FEN: yuan }[measure](value);
}

const count = (value: string) => Number(value).toLocaleString('zh-CN');

/** As it is drawn; a rate over nothing leaves a gap. */
export const drawn = ({ value }: FigureValue): number | null => (value === null ? null : Number(value));

/** `"12.50"` as `+12.50%`. */
export function signed(change: string): string {
  const sign = change.startsWith('-') ? '−' : Number(change) > 0 ? '+' : '';
  return `${sign}${change.replace('-', '')}%`;
}

/** Nothing was counted at all. */
export const isNothing = (values: FigureValue[]) => values.every(({ value, whole }) => (whole ?? Number(value)) === 0);
