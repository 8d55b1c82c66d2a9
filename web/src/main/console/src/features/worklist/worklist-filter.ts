import { useSearchParams } from 'react-router';
import { usePerson } from '@/api/me';
import type { WorklistFilter } from './api/read-worklist';

type FilterName = keyof WorklistFilter;

export function useUsualQueue(): WorklistFilter['queue'] {
  return usePerson().office ? 'OFFICE' : 'ALL';
}

/** The filter stands in the address: it survives a reload and can be sent to a colleague. */
export function useWorklistFilter(): [WorklistFilter, (name: FilterName, value: string | undefined) => void] {
  const [params, setParams] = useSearchParams();
  const usual = useUsualQueue();
  const given = Object.fromEntries(params) as Partial<WorklistFilter>;
  const filter = { ...given, queue: given.queue ?? usual } as WorklistFilter;
  const change = (name: FilterName, value: string | undefined) => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete(name);
        if (value) {
          after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  };
  return [filter, change];
}
