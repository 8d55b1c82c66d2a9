import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '@/i18n/text';

/** What was written down is not thrown away by a wrong key or link. */
export function useUnsavedGuard(unsaved: boolean): void {
  const text = useText();
  const question = text('call.leave');
  const blocker = useBlocker(unsaved);

  useEffect(() => {
    if (blocker.state === 'blocked') {
      if (window.confirm(question)) {
        blocker.proceed();
      } else {
        blocker.reset();
      }
    }
  }, [blocker, question]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [unsaved]);
}
