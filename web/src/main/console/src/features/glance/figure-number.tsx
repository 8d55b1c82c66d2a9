import { use } from 'react';
import { useText } from '@/i18n/text';
import { useFigureText } from './figure-text';
import { OpenFigure, type Opened } from './opened';

/** A number that opens its definition, its denominator and the cases behind it. */
export function FigureNumber({ figure }: { figure: Opened }) {
  const text = useText();
  const inWords = useFigureText();
  const open = use(OpenFigure);
  const said = inWords(figure.definition, figure.value);
  return (
    <button
      type="button"
      className="number-button figure"
      aria-label={text('glance.open', { name: figure.name, figure: figure.definition.title, value: said })}
      onClick={() => { open(figure); }}
    >
      {said}
    </button>
  );
}
