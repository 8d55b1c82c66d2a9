import { Link } from 'react-router';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { KindMark } from '@/ui/kind-mark';
import { RecordList } from '@/ui/record-list';

type Hit = Schemas['Hit'];
type Passage = Schemas['Piece'][];

export function HitList({ hits }: { hits: Hit[] }) {
  const text = useText();
  const word = useWord();
  return (
    <RecordList
      lines={hits.map((hit) => ({
        key: hit.number,
        title: (
          <>
            <Link to={`/cases/${hit.number}`} className="number" data-hit>{hit.number}</Link> <KindMark kind={hit.kind} /> <Respondent hit={hit} />
            <Snippets snippets={hit.snippets} />
          </>
        ),
        by: [moment(hit.receivedAt), word('stage', hit.stage), hit.office?.name ?? text('case.unplaced'), hit.category?.name].filter(Boolean).join(' · '),
      }))}
    />
  );
}

/** Marked where the name itself was found. */
function Respondent({ hit }: { hit: Hit }) {
  const [found] = hit.snippets['respondent'] ?? [];
  return found ? <Marked passage={found} /> : <span>{hit.respondent}</span>;
}

/** The passages that fit, each with where it stands, and with what was looked for marked. */
function Snippets({ snippets }: { snippets: Hit['snippets'] }) {
  const word = useWord();
  return Object.entries(snippets)
    .filter(([field]) => field !== 'respondent')
    .flatMap(([field, passages]) =>
      passages.map((passage, place) => (
        <p key={field + String(place)} className="said">
          <span className="snippet-field">{word('snippet', field)}</span> <Marked passage={passage} />
        </p>
      )),
    );
}

function Marked({ passage }: { passage: Passage }) {
  return <span>{passage.map(({ text, found }, place) => (found ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>))}</span>;
}
