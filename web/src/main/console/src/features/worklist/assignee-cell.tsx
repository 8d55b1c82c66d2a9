import { Button, Select } from 'antd';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { useAssignTask, useColleagues } from './api/assign-task';
import type { Holding } from './api/hold-task';
import type { WorkItem } from './api/read-worklist';
import { withHolder } from './holders';

/** What only the head decides is given to nobody. */
const OF_THE_HEAD = ['APPROVAL', 'RECUSAL'];

interface AssigneeCellProps {
  item: WorkItem;
  onHold: (holding: Holding) => void;
}

/** Whoever has it. The head gives it to somebody; others take what nobody has, or give back what they have. */
export function AssigneeCell({ item, onHold }: AssigneeCellProps) {
  const person = usePerson();
  const isHead = hasRole(person, 'HEAD');
  if (isHead && !OF_THE_HEAD.includes(item.step)) {
    return <AssigneeSelect item={item} />;
  }
  if (item.assignee && item.assignee !== person.username) {
    return <>{item.assignee}</>;
  }
  return hasRole(person, 'HANDLER', 'HEAD', 'DISPATCHER') ? <HoldButton item={item} onHold={onHold} name={person.name} /> : <>—</>;
}

function HoldButton({ item, onHold, name }: AssigneeCellProps & { name: string }) {
  const text = useText();
  const action = item.assignee ? 'release' : 'claim';
  return (
    <>
      {item.assignee && `${name} `}
      <Button
        size="small"
        aria-label={text(`worklist.${action}Case`, { number: item.caseNumber })}
        onClick={() => {
          onHold({ taskId: item.taskId, action });
        }}
      >
        {text(`worklist.${action}`)}
      </Button>
    </>
  );
}

function AssigneeSelect({ item }: { item: WorkItem }) {
  const text = useText();
  const person = usePerson();
  const { data: colleagues } = useColleagues(true);
  const { mutate, isPending } = useAssignTask();
  return (
    <Select
      size="small"
      className="assign"
      aria-label={text('worklist.assignCase', { number: item.caseNumber })}
      placeholder={text('worklist.assign')}
      value={item.assignee}
      disabled={isPending}
      popupMatchSelectWidth={false}
      options={withHolder((colleagues?.items ?? []).map(({ username, name }) => ({ value: username, label: name })), item.assignee, person)}
      onChange={(username: string) => {
        mutate({ taskId: item.taskId, username });
      }}
    />
  );
}
