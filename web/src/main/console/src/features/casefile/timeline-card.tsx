import { Button } from 'antd';
import { useReference } from '@/api/reference';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useTimeline } from './api/read-timeline';

export function TimelineCard({ number }: { number: string }) {
  const text = useText();
  const { data, error, isPending, hasNextPage, fetchNextPage } = useTimeline(number);
  const events = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card" aria-label={text('case.timeline')}>
      <h2>{text('case.timeline')}</h2>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={4} />}
      <ol className="timeline">
        {events.map((event, place) => (
          // The record is only ever added to: an event keeps its place.
          <TimelineEntry key={place} event={event} />
        ))}
      </ol>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{text('list.more')}</Button>}
    </section>
  );
}

/** Details whose codes are words of another kind. */
const GROUPS: Record<string, string> = { reason: 'placingReason' };

function TimelineEntry({ event }: { event: Schemas['CaseEvent'] }) {
  const word = useWord();
  const offices = useReference('offices');
  const read = (name: string, content: string) =>
    name === 'office' ? (offices.find(({ code }) => code === content)?.name ?? content) : word(GROUPS[name] ?? name, content);
  const details = Object.entries(event.detail).map(([name, content]) => `${word('detail', name)} ${read(name, content)}`);
  return (
    <li>
      <div>
        <strong>{word('event', event.type)}</strong>
        {details.length > 0 && <span> {details.join(' · ')}</span>}
      </div>
      <div className="quiet small figure">
        {moment(event.at)} · {word('actor', event.actor)}
      </div>
    </li>
  );
}
