import { useLocation, useNavigate } from 'react-router';
import type { Looking } from './easier';

interface Kept {
  q?: string;
  chosen?: Looking['chosen'];
  isNewestFirst?: boolean;
}

/**
 * What is looked for stays with the page in the history, for who comes back from a case; never in the address: it may name a person.
 * Each search and each filter is a step of its own, so that the browser's way back takes off the last one.
 */
export function useLooking(): [Looking, (next: Looking) => void] {
  const { q = '', chosen = {}, isNewestFirst = false } = (useLocation().state as Kept | null) ?? {};
  const navigate = useNavigate();
  const now = { words: q, chosen, isNewestFirst };
  const look = ({ words, ...rest }: Looking) => {
    void navigate('/search', { state: { q: words, ...rest }, replace: isSame(now, { words, ...rest }) });
  };
  return [now, look];
}

const isSame = (one: Looking, other: Looking) => JSON.stringify(one) === JSON.stringify(other);
