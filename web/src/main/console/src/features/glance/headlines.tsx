import { useText } from '@/i18n/text';
import type { ComparedFigure, FigureDefinition, FigureValue, Glance } from './api/read-glance';
import { FigureNumber } from './figure-number';
import { useFigureText } from './figure-text';
import { signed } from './figures';

/** What is asked for first, each beside the month before and that of a year ago. */
export function Headlines({ glance }: { glance: Glance }) {
  return (
    <dl className="headlines glance-headlines">
      {glance.definitions.map((definition) => (
        <Headline key={definition.key} definition={definition} glance={glance} />
      ))}
    </dl>
  );
}

function Headline({ definition, glance }: { definition: FigureDefinition; glance: Glance }) {
  const text = useText();
  const compared = glance.total.figures[definition.key] as ComparedFigure;
  const figure = { definition, name: text('glance.everywhere'), value: compared.now, cases: { ...glance.now, kind: glance.kind } };
  return (
    <div className="card">
      <dt>{definition.title}</dt>
      <dd><FigureNumber figure={figure} /></dd>
      <Before label={text(glance.over ? 'glance.monthBefore' : 'glance.daysBefore')} definition={definition} value={compared.previous} change={compared.previousChange} />
      <Before label={text(glance.over ? 'glance.yearBefore' : 'glance.daysOfYearBefore')} definition={definition} value={compared.yearBefore} change={compared.yearBeforeChange} />
    </div>
  );
}

interface BeforeProps {
  label: string;
  definition: FigureDefinition;
  value: FigureValue;
  change: string | null;
}

/** Rates are put side by side; of counts and sums the change is said too. */
function Before({ label, definition, value, change }: BeforeProps) {
  const inWords = useFigureText();
  return (
    <dd className="before">
      <span>{label}</span>
      <span className="figure">
        {inWords(definition, value)}
        {change !== null && <strong>{signed(change)}</strong>}
      </span>
    </dd>
  );
}
