import { useSearchParams } from 'react-router';
import { usePerson } from '@/api/me';
import type { FilterName, WorklistFilter } from './api/read-worklist';

export const PAGE_SIZES = [25, 50, 100];
const USUAL_SIZE = 50;

export function useUsualQueue(): WorklistFilter['queue'] {
  return usePerson().office ? 'OFFICE' : 'ALL';
}

/** The filter stands in the address: it survives a reload and can be sent to a colleague. */
export function useWorklistFilter() {
  const [params, setParams] = useSearchParams();
  const usual = useUsualQueue();
  const { limit: size, ...given } = Object.fromEntries(params) as Partial<WorklistFilter> & { limit?: string };
  const filter: WorklistFilter = { ...given, queue: given.queue ?? usual };
  const limit = PAGE_SIZES.includes(Number(size)) ? Number(size) : USUAL_SIZE;
  const change = (name: FilterName | 'limit', value: string | undefined) => {
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
  return { filter, limit, change, address: params.toString(), goTo: setParams };
}

/** Whether anything but the queue and its order narrows the list. */
export const isNarrowed = (filter: WorklistFilter) => Object.entries(filter).some(([name, value]) => Boolean(value) && name !== 'queue' && name !== 'sort');
