import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { sundayOf } from './sunday-of';
import { WatchSection } from './watch-section';
import './worklist.css';

/** What waits for the head, what is late already, and what will be before the week is over. */
export function HeadWatch() {
  const text = useText();
  const sunday = sundayOf(useToday());
  return (
    <div className="watch">
      <WatchSection title={text('watch.approvals')} nothing={text('watch.noApprovals')} filter={{ queue: 'OFFICE', step: 'APPROVAL' }} />
      <WatchSection title={text('watch.dueThisWeek', { day: sunday })} nothing={text('watch.noDueThisWeek')} filter={{ queue: 'OFFICE', dueBy: sunday }} />
    </div>
  );
}
