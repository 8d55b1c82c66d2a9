import { percent, yuan } from '@/i18n/format';
import type { TextKey } from '@/i18n/text';
import type { Figures, FiguresQuery } from './api/read-county-table';

export type FigureName = keyof Figures;

const COMPLAINT: FigureName[] = [
  'received', 'accepted', 'refused', 'endedBeforeDecision', 'undecided', 'closed', 'onTimeClosureRate',
  'mediationsConcluded', 'mediationsSucceeded', 'mediationSuccessRate', 'recoveredAmount',
];
const REPORT: FigureName[] = ['received', 'verified', 'filed', 'endedBeforeDecision', 'undecided', 'closed', 'onTimeClosureRate', 'penaltyAmount'];
const ENQUIRY: FigureName[] = ['received', 'closed', 'onTimeClosureRate'];

/** The figures that a kind of case has; what is undecided is only known of a cohort. */
export function columnsFor({ kind, view }: Pick<FiguresQuery, 'kind' | 'view'>): FigureName[] {
  const columns = { COMPLAINT, VIOLATION_REPORT: REPORT, ENQUIRY }[kind];
  return columns.filter((column) => column !== 'undecided' || view === 'COHORT');
}

export const labelOf = (column: FigureName): TextKey => `figure.${column}`;

export const isRate = (column: FigureName) => column.endsWith('Rate');
const isMoney = (column: FigureName) => column.endsWith('Amount');

export function shown(column: FigureName, figures: Figures): string {
  const figure = figures[column];
  if (isRate(column)) {
    return percent(figure as string | null);
  }
  return isMoney(column) ? yuan(figure as string) : (figure?.toLocaleString('zh-CN') ?? '—');
}

/** (this − that) ÷ that; a dash over nothing, and nothing for a rate, which is not compared in this way. */
export function change(column: FigureName, now: Figures, before: Figures): string {
  if (isRate(column)) {
    return '';
  }
  const [current, earlier] = [Number(now[column] ?? 0), Number(before[column] ?? 0)];
  if (earlier === 0) {
    return '—';
  }
  const hundredths = Math.round((Math.abs(current - earlier) * 10000) / earlier);
  const sign = current > earlier ? '+' : current < earlier ? '−' : '';
  return `${sign}${(hundredths / 100).toFixed(2)}%`;
}
