import { Link } from 'react-router';
import { useText, useWord } from '@/i18n/text';
import { DueDay } from '@/ui/due-day';
import { KindMark } from '@/ui/kind-mark';
import { LightMark } from '@/ui/light-mark';
import { UrgentMark } from '@/ui/urgent-mark';
import type { Holding } from './api/hold-task';
import type { WorkItem } from './api/read-worklist';
import { AssigneeCell } from './assignee-cell';

interface WorklistTableProps {
  items: WorkItem[];
  onHold: (holding: Holding) => void;
}

export function WorklistTable({ items, onHold }: WorklistTableProps) {
  const text = useText();
  return (
    <table className="data-table worklist-table">
      <caption className="visually-hidden">{text('nav.worklist')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('worklist.light')}</th>
          <th scope="col">{text('worklist.step')}</th>
          <th scope="col">{text('case.number')}</th>
          <th scope="col">{text('case.summary')}</th>
          <th scope="col">{text('case.office')}</th>
          <th scope="col">{text('worklist.assignee')}</th>
          <th scope="col">{text('case.dueOn')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <WorklistRow key={item.taskId} item={item} onHold={onHold} />
        ))}
      </tbody>
    </table>
  );
}

function WorklistRow({ item, onHold }: { item: WorkItem; onHold: (holding: Holding) => void }) {
  const text = useText();
  const word = useWord();
  return (
    <tr className={item.light === 'RED' ? 'late' : undefined}>
      <td>
        <LightMark light={item.light} />
      </td>
      <td className="nowrap">{word('step', item.step)}</td>
      <td className="nowrap">
        <Link to={`/cases/${item.caseNumber}`} className="number" data-task={item.taskId}>
          {item.caseNumber}
        </Link>
        {item.priority === 'URGENT' && <UrgentMark />}
        {item.escalatedAt && <span className="escalated">{text('worklist.escalated')}</span>}
      </td>
      <td className="clip" title={item.summary}>
        <KindMark kind={item.kind} /> {item.summary}
      </td>
      <td className="one-line">{item.office?.name ?? <span className="quiet">{text('case.unplaced')}</span>}</td>
      <td className="nowrap">
        <AssigneeCell item={item} onHold={onHold} />
      </td>
      <td className="nowrap">
        <DueDay on={item.dueOn} />
      </td>
    </tr>
  );
}
