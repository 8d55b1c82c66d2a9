import { hasRole, type Person, type Role } from '@/api/me';
import type { TextKey } from '@/i18n/text';

interface Place {
  to: string;
  label: TextKey;
  /** Nothing means everybody. */
  roles?: Role[];
}

const PLACES: Place[] = [
  { to: '/overview', label: 'nav.glance', roles: ['MANAGER'] },
  { to: '/watch', label: 'nav.watch', roles: ['DISPATCHER', 'SUPERVISOR'] },
  { to: '/worklist', label: 'nav.worklist', roles: ['DISPATCHER', 'HANDLER', 'HEAD', 'SUPERVISOR'] },
  { to: '/calls/new', label: 'nav.call', roles: ['AGENT'] },
  { to: '/call-backs', label: 'nav.callBacks', roles: ['AGENT'] },
  { to: '/cases', label: 'nav.cases', roles: ['AGENT', 'DISPATCHER', 'HANDLER', 'HEAD', 'SUPERVISOR', 'MANAGER'] },
  { to: '/team', label: 'nav.team', roles: ['HEAD'] },
  { to: '/incidents', label: 'nav.incidents', roles: ['SUPERVISOR', 'DISPATCHER'] },
  { to: '/administration', label: 'nav.administration', roles: ['ADMIN', 'IMPORTER'] },
  { to: '/audit', label: 'nav.audit', roles: ['AUDITOR'] },
  { to: '/figures', label: 'nav.figures' },
];

/** Where a person's work is; the server decides on each request what is allowed. */
export function placesFor(person: Person): Place[] {
  return PLACES.filter(({ roles }) => !roles || hasRole(person, ...roles));
}
