import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '@/i18n/text';
import type { FigureDefinition, Glance, GlanceRow } from './api/read-glance';
import { bars } from './bars';
import { ChartCard } from './chart-card';
import { FigureNumber } from './figure-number';
import { useFigureText } from './figure-text';
import { signed } from './figures';

interface BreakdownProps {
  by: 'county' | 'category' | 'channel';
  rows: GlanceRow[];
  glance: Glance;
  definition: FigureDefinition;
}

const FIRST = 10;
/** In pixels. */
const ROOM = 70;
const ROOM_OF_A_ROW = 44;

/** One figure by county, category or channel, beside the month before and that of a year ago. */
export function BreakdownCard({ by, rows, glance, definition }: BreakdownProps) {
  const text = useText();
  const inWords = useFigureText();
  const [all, showAll] = useState(false);
  const shownRows = useMemo(() => (all ? rows : rows.slice(0, FIRST)), [rows, all]);
  const periods = useMemo(
    () =>
      glance.over
        ? [text('glance.thisMonth'), text('glance.monthBefore'), text('glance.yearBefore')]
        : [text('glance.theseDays'), text('glance.daysBefore'), text('glance.daysOfYearBefore')],
    [text, glance.over],
  );
  const option = useMemo(
    () => bars(shownRows.map((row) => ({ name: row.name, figure: compared(row, definition) })), periods, definition, (value) => inWords(definition, value)),
    [shownRows, periods, definition, inWords],
  );
  const title = text(`glance.by.${by}`, { figure: definition.title });
  const described = shownRows.map((row) => `${row.name} ${inWords(definition, compared(row, definition).now)}`).join(text('list.comma'));
  const more = rows.length > FIRST && (
    <Button size="small" onClick={() => { showAll(!all); }}>
      {text(all ? 'glance.first' : 'glance.all', { count: all ? FIRST : rows.length })}
    </Button>
  );
  return (
    <ChartCard title={title} description={described} isEmpty={rows.length === 0} option={option} height={ROOM + shownRows.length * ROOM_OF_A_ROW} aside={more}>
      <BreakdownTable by={by} rows={shownRows} glance={glance} definition={definition} periods={periods} title={title} />
    </ChartCard>
  );
}

const NOTHING = { value: null, part: null, whole: null };
const compared = (row: GlanceRow, { key }: FigureDefinition) =>
  row.figures[key] ?? { now: NOTHING, previous: NOTHING, previousChange: null, yearBefore: NOTHING, yearBeforeChange: null };

function BreakdownTable({ by, rows, glance, definition, periods, title }: BreakdownProps & { periods: string[]; title: string }) {
  const text = useText();
  const inWords = useFigureText();
  return (
    <table className="figures-table glance-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text(`glance.row.${by}`)}</th>
          {periods.map((period) => <th scope="col" key={period}>{period}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { now, previous, previousChange, yearBefore, yearBeforeChange } = compared(row, definition);
          const cases = { ...glance.now, kind: glance.kind, ...(row.code ? { [by]: row.code } : {}) };
          return (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              <td><FigureNumber figure={{ definition, name: row.name, value: now, cases }} /></td>
              <td>{inWords(definition, previous)} <Change change={previousChange} /></td>
              <td>{inWords(definition, yearBefore)} <Change change={yearBeforeChange} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Change({ change }: { change: string | null }) {
  return change === null ? null : <span className="quiet small">{signed(change)}</span>;
}
