import { useCallback, useState } from 'react';
import type { WorkItem } from './api/read-worklist';

/** Which lines are chosen; a line that left the list is chosen no longer. */
export function useSelection(items: WorkItem[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = items.filter(({ taskId }) => chosen.has(taskId));

  const toggle = useCallback((taskId: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(taskId)) {
        after.add(taskId);
      }
      return after;
    });
  }, []);
  const choose = useCallback((wanted: WorkItem[]) => {
    setChosen(new Set(wanted.map(({ taskId }) => taskId)));
  }, []);
  return { selected, toggle, choose };
}
