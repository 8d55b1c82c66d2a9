import type { ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { Mark } from '@/ui/mark';
import { SignInForm } from './sign-in-form';
import './sign-in.css';

export function SignInPage({ languageSwitch }: { languageSwitch: ReactNode }) {
  const text = useText();
  return (
    <main className="sign-in">
      <div className="sign-in-panel card">
        <div className="sign-in-head">
          <Mark />
          <div>
            <h1>{text('signIn.title')}</h1>
            <p className="quiet">{text('signIn.subtitle')}</p>
          </div>
        </div>
        <SignInForm />
      </div>
      <div className="sign-in-foot">{languageSwitch}</div>
    </main>
  );
}
