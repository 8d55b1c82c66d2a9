import { useLocation, useNavigate } from 'react-router';
import type { Looking } from './easier';

interface Kept {
  q?: string;
  chosen?: Looking['chosen'];
  isNewestFirst?: boolean;
}

/** What is looked for stays with the page in the history, for who comes back from a case; never in the address: it may name a person. */
export function useLooking(): [Looking, (next: Looking) => void] {
  const { q = '', chosen = {}, isNewestFirst = false } = (useLocation().state as Kept | null) ?? {};
  const navigate = useNavigate();
  const look = ({ words, ...rest }: Looking) => void navigate('/search', { state: { q: words, ...rest }, replace: true });
  return [{ words: q, chosen, isNewestFirst }, look];
}
