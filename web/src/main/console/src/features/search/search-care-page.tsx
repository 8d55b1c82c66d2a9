import { useState } from 'react';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { IndexCard } from './index-card';
import { MissesCard } from './misses-card';
import { SynonymForm } from './synonym-form';
import { SynonymsCard } from './synonyms-card';
import './search-care.css';

/** A group that is written: a known one, or the first words of a new one. */
export interface Draft {
  group?: Schemas['SynonymGroup'];
  words: string[];
}

/** Where the administrator sees that the search stands, and teaches it words. */
export default function SearchCarePage() {
  const text = useText();
  const [draft, setDraft] = useState<Draft | null>(null);
  return (
    <div className="stack">
      <IndexCard />
      {draft && (
        <Card title={text(draft.group ? 'synonyms.change' : 'synonyms.new')}>
          <SynonymForm key={draft.words.join('/')} draft={draft} onClose={() => { setDraft(null); }} />
        </Card>
      )}
      <MissesCard onTeach={(words) => { setDraft({ words }); }} />
      <SynonymsCard onWrite={setDraft} />
    </div>
  );
}
