import type { FigureDefinition, FigureValue } from './api/read-glance';
import { axisText } from './bars';
import type { Option } from './drawing';
import { drawn } from './figures';

export interface Point {
  name: string;
  value: FigureValue;
}

type Said = (value: FigureValue) => string;

/** Month after month; where there is no rate the line has a gap. */
export function line(points: Point[], { title, measure }: FigureDefinition, said: Said): Option {
  return {
    color: ['#0b57a4'],
    tooltip: { trigger: 'axis', confine: true, formatter: (at) => tip(points, said, at) },
    grid: { left: 8, right: 20, top: 16, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: points.map(({ name }) => name), axisLabel: { ...axisText, hideOverlap: true } },
    yAxis: { type: 'value', min: 0, ...(measure === 'RATE' ? { max: 100 } : {}), axisLabel: axisText },
    series: [{ type: 'line', name: title, data: points.map(({ value }) => drawn(value)), symbol: 'circle', symbolSize: 7, connectNulls: false }],
  };
}

function tip(points: Point[], said: Said, at: unknown): string {
  const [{ dataIndex }] = at as [{ dataIndex: number }];
  const point = points[dataIndex];
  return point ? `${point.name}<br>${said(point.value)}` : '';
}
