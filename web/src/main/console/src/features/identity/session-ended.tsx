import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { usePerson } from '@/api/me';
import { onSessionEnd } from '@/api/session-end';
import { useText } from '@/i18n/text';
import { SignInForm } from './sign-in-form';

/** Asks for the password again above the page, so that nothing written there is lost. */
export function SessionEnded() {
  const text = useText();
  const person = usePerson();
  const queryClient = useQueryClient();
  const [ended, setEnded] = useState(false);

  useEffect(
    () =>
      onSessionEnd(() => {
        setEnded(true);
      }),
    [],
  );

  const goOn = () => {
    setEnded(false);
    void queryClient.invalidateQueries();
  };
  return (
    <Modal open={ended} title={text('session.ended')} footer={null} closable={false} keyboard={false} mask={{ closable: false }} width={400} destroyOnHidden>
      <p className="quiet">{text('session.endedHint')}</p>
      <SignInForm username={person.username} onSignedIn={goOn} />
    </Modal>
  );
}
