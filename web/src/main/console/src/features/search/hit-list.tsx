import { Link } from 'react-router';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { KindMark } from '@/ui/kind-mark';
import { RecordList } from '@/ui/record-list';

export function HitList({ hits }: { hits: Schemas['Hit'][] }) {
  const text = useText();
  const word = useWord();
  return (
    <RecordList
      lines={hits.map((hit) => ({
        key: hit.number,
        title: (
          <>
            <Link to={`/cases/${hit.number}`} className="number">{hit.number}</Link> <KindMark kind={hit.kind} /> {hit.respondent}
            <Snippets snippets={hit.snippets} />
          </>
        ),
        by: [moment(hit.receivedAt), word('stage', hit.stage), hit.office?.name ?? text('case.unplaced'), hit.category?.name].filter(Boolean).join(' · '),
      }))}
    />
  );
}

/** The passages that fit, with what was looked for marked. */
function Snippets({ snippets }: { snippets: Schemas['Hit']['snippets'] }) {
  return Object.entries(snippets).flatMap(([field, passages]) =>
    passages.map((pieces, place) => (
      <p key={field + String(place)} className="said quiet">
        {pieces.map(({ text: piece, found }, at) => (found ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>))}
      </p>
    )),
  );
}
