import { Link } from 'react-router';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { DueDay } from '@/ui/due-day';
import { LightMark } from '@/ui/light-mark';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useLightCounts } from './api/count-lights';
import { useWorklist, type WorkItem, type WorklistFilter } from './api/read-worklist';

const COUNT_OF = { RED: 'red', AMBER: 'amber', GREEN: 'green' } as const;

/** The first of them; the list has the rest. */
const SHOWN = 8;

interface WatchSectionProps {
  title: string;
  nothing: string;
  filter: WorklistFilter;
}

/** One question to the worklist, with its first lines and the way to all of them. */
export function WatchSection({ title, nothing, filter }: WatchSectionProps) {
  const text = useText();
  const { data, error, isPending } = useWorklist(filter, SHOWN);
  const { data: counts } = useLightCounts(filter);
  const items = data?.pages[0]?.items ?? [];
  const address = new URLSearchParams(Object.entries(filter)).toString();
  const count = counts && (filter.light ? counts[COUNT_OF[filter.light]] : counts.red + counts.amber + counts.green);
  return (
    <Card title={title} aside={items.length > 0 && <Link to={`/worklist?${address}`}>{count === undefined ? text('watch.all') : text('watch.allOf', { count })}</Link>}>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={2} />}
      {data && items.length === 0 && <p className="quiet">{nothing}</p>}
      <ul className="record-list">
        {items.map((item) => (
          <WatchLine key={item.taskId} item={item} />
        ))}
      </ul>
    </Card>
  );
}

function WatchLine({ item }: { item: WorkItem }) {
  const word = useWord();
  const { light, caseNumber, step, summary, office, assignee } = item;
  return (
    <li>
      <div className="record-title">
        <span>
          <LightMark light={light} /> <Link to={`/cases/${caseNumber}`} className="number">{caseNumber}</Link> {word('step', step)}
        </span>
        <DueDay on={item.dueOn} />
      </div>
      <div className="quiet small">{[summary, office?.name, assignee && word('actor', assignee)].filter(Boolean).join(' · ')}</div>
    </li>
  );
}
