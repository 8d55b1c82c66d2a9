import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';

/** How the reader finds those who filed: it depends on whose cases one works on, and on whom one talks to. */
export function useFilersHint(): string {
  const text = useText();
  const person = usePerson();
  if (hasRole(person, 'HANDLER', 'HEAD', 'DISPATCHER', 'SUPERVISOR')) {
    return text('search.filersAtWork');
  }
  return text(hasRole(person, 'AGENT') ? 'search.filersOnThePhone' : 'search.filersUnknown');
}
