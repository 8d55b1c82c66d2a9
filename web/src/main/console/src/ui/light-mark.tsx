import { useText } from '@/i18n/text';
import type { Schemas } from '@/api/schemas';
import './light-mark.css';

type Light = Schemas['Light'];

const SHAPES: Record<Light, string> = {
  GREEN: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  AMBER: 'M8 1.8 15 14H1z',
  RED: 'M2.5 2.5h11v11h-11z',
};

/** Never colour alone: a circle, a triangle or a square, and the word. */
export function LightMark({ light }: { light: Light }) {
  const text = useText();
  return (
    <span className={`light light-${light.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[light]} />
      </svg>
      {text(`light.${light}`)}
    </span>
  );
}
