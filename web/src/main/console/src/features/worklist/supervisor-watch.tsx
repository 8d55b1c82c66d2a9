import { useText } from '@/i18n/text';
import { WatchSection } from './watch-section';
import './worklist.css';

/** Across all offices: what is late, what was given back, what was ordered, and what no office wants. */
export function SupervisorWatch() {
  const text = useText();
  return (
    <div className="watch">
      <WatchSection title={text('watch.late')} nothing={text('watch.noLate')} filter={{ queue: 'ALL', light: 'RED' }} />
      <WatchSection title={text('watch.returned')} nothing={text('watch.noReturned')} filter={{ queue: 'ALL', returned: 'true' }} />
      <WatchSection title={text('watch.orders')} nothing={text('watch.noOrders')} filter={{ queue: 'ALL', step: 'SUPERVISION_ORDER' }} />
      <WatchSection title={text('watch.designations')} nothing={text('watch.noDesignations')} filter={{ queue: 'ALL', step: 'DESIGNATION' }} />
    </div>
  );
}
