import type { ReactNode } from 'react';
import { useMe } from '@/api/me';
import { SignInPage } from '@/features/identity/sign-in-page';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { LanguageSwitch } from './language-switch';

/** Pages are for those who are signed in; the address stays, so that one arrives where one wanted to go. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: person, error, isPending } = useMe();
  if (isPending) {
    return <Waiting />;
  }
  if (error) {
    return (
      <main className="waiting">
        <ProblemNotice error={error} />
      </main>
    );
  }
  return person ? children : <SignInPage languageSwitch={<LanguageSwitch />} />;
}
