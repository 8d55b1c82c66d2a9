import { useLocation, useSearchParams } from 'react-router';
import { usePerson } from '@/api/me';
import type { FilterName, WorklistFilter } from './api/read-worklist';

export const PAGE_SIZES = [25, 50, 100];
const USUAL_SIZE = 50;

export function useUsualQueue(): WorklistFilter['queue'] {
  return usePerson().office ? 'OFFICE' : 'ALL';
}

/** Where a filter is kept. Words may name somebody: they stay in this tab's history, and neither in an address nor in what is sent as one. */
export interface View {
  address: string;
  words?: string;
}

const wordsIn = (state: unknown): View['words'] =>
  typeof state === 'object' && state !== null && 'words' in state && typeof state.words === 'string' ? state.words : undefined;

/** The codes of the filter stand in the address: they survive a reload, as the words do, and can be sent to a colleague. */
export function useWorklistFilter() {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation();
  const words = wordsIn(state);
  const { limit: size, ...coded } = Object.fromEntries(params) as Partial<WorklistFilter> & { limit?: string };
  const usual = useUsualQueue();
  const filter: WorklistFilter = { ...coded, words, queue: coded.queue ?? usual };
  const limit = PAGE_SIZES.includes(Number(size)) ? Number(size) : USUAL_SIZE;
  const goTo = (view: View) => { setParams(view.address, { replace: true, state: view.words ? { words: view.words } : null }); };
  const change = (name: FilterName | 'limit', value: string | undefined) => {
    goTo(name === 'words' ? { address: params.toString(), words: value } : { address: changed(params, name, value), words });
  };
  return { filter, limit, change, view: { address: params.toString(), words }, goTo };
}

function changed(params: URLSearchParams, name: string, value: string | undefined) {
  const after = new URLSearchParams(params);
  after.delete(name);
  if (value) {
    after.set(name, value);
  }
  return after.toString();
}

/** Whether anything but the queue and its order narrows the list. */
export const isNarrowed = (filter: WorklistFilter) => Object.entries(filter).some(([name, value]) => Boolean(value) && name !== 'queue' && name !== 'sort');
