import { Checkbox } from 'antd';
import { Link } from 'react-router';
import { hasRole, usePerson } from '@/api/me';
import { moment } from '@/i18n/format';
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
  selected: WorkItem[];
  /** In an office all lines are its own; elsewhere the office is what one looks for. */
  showsOffice: boolean;
  onHold: (holding: Holding) => void;
  onToggle: (taskId: string) => void;
  onChoose: (items: WorkItem[]) => void;
}

export function WorklistTable({ items, selected, showsOffice, onHold, onToggle, onChoose }: WorklistTableProps) {
  const text = useText();
  const assigns = hasRole(usePerson(), 'HEAD');
  const all = selected.length === items.length;
  return (
    <table className="data-table worklist-table">
      <caption className="visually-hidden">{text('nav.worklist')}</caption>
      <thead>
        <tr>
          {assigns && (
            <th scope="col">
              <Checkbox
                aria-label={text('assign.all')}
                checked={all}
                indeterminate={selected.length > 0 && !all}
                onChange={() => {
                  onChoose(all ? [] : items);
                }}
              />
            </th>
          )}
          <th scope="col">{text('worklist.light')}</th>
          <th scope="col">{text('worklist.step')}</th>
          <th scope="col">{text('case.number')}</th>
          <th scope="col">{text('case.summary')}</th>
          <th scope="col">{text(showsOffice ? 'case.office' : 'case.receivedAt')}</th>
          <th scope="col">{text('worklist.assignee')}</th>
          <th scope="col">{text('case.dueOn')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <WorklistRow
            key={item.taskId}
            item={item}
            isChosen={assigns ? selected.includes(item) : undefined}
            showsOffice={showsOffice}
            onHold={onHold}
            onToggle={onToggle}
          />
        ))}
      </tbody>
    </table>
  );
}

interface WorklistRowProps {
  item: WorkItem;
  /** Nothing where lines cannot be chosen. */
  isChosen: boolean | undefined;
  showsOffice: boolean;
  onHold: (holding: Holding) => void;
  onToggle: (taskId: string) => void;
}

function WorklistRow({ item, isChosen, showsOffice, onHold, onToggle }: WorklistRowProps) {
  const text = useText();
  const word = useWord();
  return (
    <tr className={item.light === 'RED' ? 'late' : undefined}>
      {isChosen !== undefined && (
        <td>
          <Checkbox aria-label={text('assign.choose', { number: item.caseNumber })} checked={isChosen} onChange={() => { onToggle(item.taskId); }} />
        </td>
      )}
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
      {showsOffice ? <td className="one-line">{item.office?.name ?? <span className="quiet">{text('case.unplaced')}</span>}</td> : <td className="figure quiet">{moment(item.receivedAt).slice(5)}</td>}
      <td className="nowrap">
        <AssigneeCell item={item} onHold={onHold} />
      </td>
      <td className="nowrap">
        <DueDay on={item.dueOn} />
      </td>
    </tr>
  );
}
