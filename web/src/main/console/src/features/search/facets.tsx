import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import type { Found } from './api/search-cases';
import { FACETS, ordered, type Chosen, type Facet } from './chosen';
import { FACET_LABELS, useFacetWord } from './facet-words';

/** As many codes as one looks through at a glance. */
const AT_A_GLANCE = 6;
const WIDE = 860;

interface FacetsProps {
  facets: Found['facets'];
  chosen: Chosen;
  onToggle: (facet: Facet, code: string) => void;
}

/** How many of what was found carry which code; a click narrows down to it. Folded away where there is no room beside the hits. */
export function Facets({ facets, chosen, onToggle }: FacetsProps) {
  const text = useText();
  const [isWide] = useState(() => window.innerWidth >= WIDE);
  return (
    <details className="card facets" open={isWide}>
      <summary>{text('search.facets')}</summary>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} counts={facets?.[facet] ?? []} chosen={chosen[facet]} onToggle={onToggle} />
      ))}
    </details>
  );
}

interface FacetGroupProps {
  facet: Facet;
  counts: NonNullable<Found['facets']>[string];
  chosen: string[] | undefined;
  onToggle: (facet: Facet, code: string) => void;
}

function FacetGroup({ facet, counts, chosen, onToggle }: FacetGroupProps) {
  const text = useText();
  const facetWord = useFacetWord();
  const [isWhole, setWhole] = useState(false);
  const all = ordered(facet, counts, chosen);
  if (all.length === 0) {
    return null;
  }
  const label = text(FACET_LABELS[facet]);
  const shown = isWhole ? all : all.filter(({ code }, place) => place < AT_A_GLANCE || chosen?.includes(code));
  return (
    <div role="group" aria-label={label}>
      <h3 className="sub">{label}</h3>
      {shown.map(({ code, name, count }) => {
        const isChosen = chosen?.includes(code) ?? false;
        return (
          <Button key={code} size="small" type={isChosen ? 'primary' : 'text'} aria-pressed={isChosen} onClick={() => { onToggle(facet, code); }}>
            <span className="facet-name">{name ?? facetWord(facet, code)}</span> <span className="figure">{count}</span>
          </Button>
        );
      })}
      {shown.length < all.length && (
        <Button size="small" type="link" aria-label={text('search.allOf', { facet: label })} onClick={() => { setWhole(true); }}>
          {text('search.all', { count: all.length })}
        </Button>
      )}
    </div>
  );
}
