import { Button } from 'antd';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useTimeline } from './api/read-timeline';
import { useEventDetails } from './event-details';

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

function TimelineEntry({ event }: { event: Schemas['CaseEvent'] }) {
  const word = useWord();
  const details = useEventDetails()(event);
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
