import { use } from 'react';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import type { FigureDefinition, Glance, GlanceRow } from './api/read-glance';
import { useFigureText } from './figure-text';
import { drawn } from './figures';
import { OpenFigure } from './opened';
import { placeOf, shadeOf, SHADES } from './tiles';

interface CountyTilesProps {
  glance: Glance;
  definition: FigureDefinition;
}

/** The counties as they lie to each other: the darker, the more, and the number on each. */
export function CountyTiles({ glance, definition }: CountyTilesProps) {
  const text = useText();
  const values = glance.counties.map((row) => drawn(valueOf(row, definition)));
  return (
    <Card title={text('glance.tiles', { figure: definition.title })}>
      <ul className="tiles">
        {glance.counties.map((row) => (
          <Tile key={row.code} row={row} shade={shadeOf(drawn(valueOf(row, definition)), values)} glance={glance} definition={definition} />
        ))}
      </ul>
      <p className="tile-legend quiet">
        {text('glance.less')}
        {Array.from({ length: SHADES }, (_, step) => <span key={step} aria-hidden="true" className={`shade-${String(step + 1)}`} />)}
        {text('glance.more')}
      </p>
    </Card>
  );
}

const valueOf = (row: GlanceRow, { key }: FigureDefinition) => row.figures[key]?.now ?? { value: null, part: null, whole: null };

function Tile({ row, shade, glance, definition }: CountyTilesProps & { row: GlanceRow; shade: number }) {
  const inWords = useFigureText();
  const open = use(OpenFigure);
  const value = valueOf(row, definition);
  return (
    <li style={placeOf(row.code)}>
      <button
        type="button"
        className={`tile shade-${String(shade)}`}
        onClick={() => { open({ definition, name: row.name, value, cases: { ...glance.now, kind: glance.kind, ...(row.code ? { county: row.code } : {}) } }); }}
      >
        <span>{row.name}</span>
        <strong className="figure">{inWords(definition, value)}</strong>
      </button>
    </li>
  );
}
