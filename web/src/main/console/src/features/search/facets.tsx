import { Button } from 'antd';
import { useText, useWord, type TextKey } from '@/i18n/text';
import type { Found } from './api/search-cases';
import { FACETS, type Chosen, type Facet } from './chosen';

const LABELS: Record<Facet, TextKey> = { kind: 'case.kind', stage: 'case.stage', county: 'figures.county', category: 'subject.category' };

interface FacetsProps {
  facets: Found['facets'];
  chosen: Chosen;
  onToggle: (facet: Facet, code: string) => void;
}

/** How many of what was found carry which code; a click narrows down to it. */
export function Facets({ facets, chosen, onToggle }: FacetsProps) {
  const text = useText();
  const word = useWord();
  return (
    <aside className="card facets" aria-label={text('search.facets')}>
      {FACETS.filter((facet) => facets?.[facet]?.length).map((facet) => (
        <div key={facet} role="group" aria-label={text(LABELS[facet])}>
          <h3 className="sub">{text(LABELS[facet])}</h3>
          {facets?.[facet]?.map(({ code, name, count }) => {
            const isChosen = chosen[facet]?.includes(code) ?? false;
            return (
              <Button key={code} size="small" type={isChosen ? 'primary' : 'text'} aria-pressed={isChosen} onClick={() => { onToggle(facet, code); }}>
                {name ?? word(facet, code)} <span className="figure">{count}</span>
              </Button>
            );
          })}
        </div>
      ))}
    </aside>
  );
}
