import type { ReactNode } from 'react';
import { useDemoClock } from '@/api/clock';
import { useMe } from '@/api/me';
import { SignInPage } from '@/features/identity/sign-in-page';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { LanguageSwitch } from './language-switch';

/**
 * Pages are for those who are signed in; the address stays, so that one arrives where one wanted to go. They wait for the
 * clock too: the line that tells the demo's time would push them down, and what is due would be counted from another day.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: person, error, isPending } = useMe();
  const { isPending: isClockPending } = useDemoClock();
  if (error) {
    return (
      <main className="waiting">
        <ProblemNotice error={error} />
      </main>
    );
  }
  if (isPending || isClockPending) {
    return <Waiting />;
  }
  return person ? children : <SignInPage languageSwitch={<LanguageSwitch />} />;
}
