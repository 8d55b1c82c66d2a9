import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useId, useState } from 'react';
import { useText } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import { ProblemNotice } from '@/ui/problem-notice';
import { assign, useColleagues } from './api/assign-task';
import type { WorkItem } from './api/read-worklist';

interface AssignBarProps {
  selected: WorkItem[];
  onDone: () => void;
}

/** Gives the chosen lines to one of the office, one after the other; it stops at the first that is refused. */
export function AssignBar({ selected, onDone }: AssignBarProps) {
  const text = useText();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const { data: colleagues } = useColleagues(true);
  const id = useId();
  const [failure, setFailure] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);

  const give = async (username: string) => {
    setPending(true);
    setFailure(null);
    try {
      for (const { taskId } of selected) {
        await assign({ taskId, username });
      }
      void message.success(text('assign.done', { count: selected.length }));
      onDone();
    } catch (refused) {
      setFailure(refused);
    } finally {
      setPending(false);
      void queryClient.invalidateQueries({ queryKey: ['worklist'] });
    }
  };
  return (
    <div className="assign-bar" role="region" aria-label={text('assign.title')}>
      <strong>{text('assign.count', { count: selected.length })}</strong>
      <span className="assign-to">
        <label htmlFor={id}>{text('assign.to')}</label>
        <CodeSelect
          id={id}
          options={(colleagues?.items ?? []).map(({ username, name }) => ({ value: username, label: name, hint: username }))}
          onChange={(username) => {
            if (username && !isPending) {
              void give(username);
            }
          }}
        />
      </span>
      <Button size="small" onClick={onDone} disabled={isPending}>
        {text('assign.none')}
      </Button>
      <ProblemNotice error={failure} />
    </div>
  );
}
