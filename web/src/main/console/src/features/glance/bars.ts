import type { ComparedFigure, FigureDefinition, FigureValue } from './api/read-glance';
import type { Option } from './drawing';
import { drawn } from './figures';

/** Dark for the month itself, lighter for what it is compared with. */
const COLOURS = ['#0b57a4', '#7ba7d4', '#c3cdd8'];
const INK = '#1c2733';

export const axisText = { color: INK, fontSize: 12 };

export interface Bar {
  name: string;
  figure: ComparedFigure;
}

/** Three bars for each row, the first row at the top; that of the month itself bears its number. */
export function bars(rows: Bar[], periods: string[], { measure }: FigureDefinition, said: (value: FigureValue) => string): Option {
  const sides = [rows.map(({ figure }) => figure.now), rows.map(({ figure }) => figure.previous), rows.map(({ figure }) => figure.yearBefore)];
  return {
    color: COLOURS,
    legend: { top: 0, left: 0, itemWidth: 14, textStyle: axisText },
    grid: { left: 8, right: 76, top: 34, bottom: 8, containLabel: true },
    xAxis: { type: 'value', min: 0, minInterval: measure === 'COUNT' ? 1 : 0, ...(measure === 'RATE' ? { max: 100 } : {}), axisLabel: { ...axisText, hideOverlap: true } },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name), axisLabel: { ...axisText, width: 108, overflow: 'break' } },
    series: sides.map((side, place) => ({
      type: 'bar',
      name: periods[place] ?? '',
      data: side.map(drawn),
      barMaxWidth: 12,
      label: { show: place === 0, position: 'right', color: INK, formatter: ({ dataIndex }) => said(side[dataIndex] as FigureValue) },
    })),
  };
}
