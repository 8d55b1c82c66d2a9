import { useMemo, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { FilterSelect } from '@/ui/filter-select';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import type { FigureDefinition, FigureValue, Glance } from './api/read-glance';
import { useTrend, type TrendMonth } from './api/read-trend';
import { ChartCard } from './chart-card';
import { useFigureText } from './figure-text';
import { isNothing } from './figures';
import { line } from './line';

interface TrendCardProps {
  glance: Glance;
  definition: FigureDefinition;
  county: string | undefined;
  onCounty: (county: string | undefined) => void;
}

const HEIGHT = 300;

/** How the figure went over two years. */
export function TrendCard({ glance, definition, county, onCounty }: TrendCardProps) {
  const text = useText();
  const { data, error, isPending } = useTrend({ month: glance.month, kind: glance.kind, ...(county ? { county } : {}) });
  const counties = glance.counties.flatMap(({ code, name }) => (code ? [{ value: code, label: name }] : []));
  return (
    <>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={6} />}
      {data && (
        <Trend
          months={data.months}
          definition={definition}
          aside={<FilterSelect label={text('figures.county')} value={county} options={counties} onChange={onCounty} />}
        />
      )}
    </>
  );
}

function Trend({ months, definition, aside }: { months: TrendMonth[]; definition: FigureDefinition; aside: ReactNode }) {
  const text = useText();
  const inWords = useFigureText();
  const title = text('glance.trend', { figure: definition.title, count: months.length });
  const points = useMemo(
    () => months.map((month) => ({ name: month.over ? month.month : text('glance.unfinished', { month: month.month }), value: valueOf(month, definition) })),
    [months, definition, text],
  );
  const option = useMemo(() => line(points, definition, (value) => inWords(definition, value)), [points, definition, inWords]);
  const described = points.map(({ name, value }) => `${name} ${inWords(definition, value)}`).join(text('list.comma'));
  return (
    <ChartCard title={title} description={described} option={option} height={HEIGHT} isEmpty={isNothing(points.map(({ value }) => value))} aside={aside}>
      <table className="figures-table glance-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('period.month')}</th>
            <th scope="col">{definition.title}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="figure">{inWords(definition, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartCard>
  );
}

const valueOf = (month: TrendMonth, { key }: FigureDefinition): FigureValue => month.figures[key] ?? { value: null, part: null, whole: null };
