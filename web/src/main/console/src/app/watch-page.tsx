import { hasRole, usePerson } from '@/api/me';
import { UnplacedCases } from '@/features/routing/unplaced-cases';
import { SupervisorWatch } from '@/features/worklist/supervisor-watch';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';

/** What those who look across all offices have to see to. */
export default function WatchPage() {
  const text = useText();
  const person = usePerson();
  return (
    <>
      <PageTitle>{text('nav.watch')}</PageTitle>
      <div className="stack">
        {hasRole(person, 'DISPATCHER') && <UnplacedCases />}
        {hasRole(person, 'SUPERVISOR') && <SupervisorWatch />}
      </div>
    </>
  );
}
