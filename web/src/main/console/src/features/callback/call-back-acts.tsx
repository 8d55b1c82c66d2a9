import { Button } from 'antd';
import { useState } from 'react';
import { usePerson } from '@/api/me';
import { useText, useWord } from '@/i18n/text';
import { useHold, type CallBack } from './api/call-backs';
import { AttemptForm } from './attempt-form';
import { ContactLine } from './contact-line';
import { ProblemNotice } from '@/ui/problem-notice';

/** What can be done about one call: take it, see the number, ring, and say what came of it. */
export function CallBackActs({ callBack }: { callBack: CallBack }) {
  const text = useText();
  const word = useWord();
  const { mutate, error, isPending } = useHold();
  const [isOpen, setOpen] = useState(false);
  const { id, takenBy } = callBack;
  const isMine = takenBy === usePerson().username;
  return (
    <div className="stack call-back-acts">
      <ProblemNotice error={error} />
      {isMine && <div><ContactLine id={id} /></div>}
      <div className="buttons">
        {takenBy === null && (
          <Button size="small" type="primary" data-call-back={id} loading={isPending} onClick={() => { mutate({ id, act: 'claim' }); }}>
            {text('callBack.claim')}
          </Button>
        )}
        {isMine && (
          <Button size="small" type="primary" data-call-back={id} aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
            {text('callBack.attempt')}
          </Button>
        )}
        {takenBy !== null && (
          <Button size="small" loading={isPending} onClick={() => { mutate({ id, act: 'release' }); }}>
            {text('callBack.release')}
          </Button>
        )}
        {takenBy !== null && !isMine && <span className="quiet">{text('callBack.takenBy', { name: word('actor', takenBy) })}</span>}
      </div>
      {isOpen && isMine && <AttemptForm id={id} onClose={() => { setOpen(false); }} />}
    </div>
  );
}
