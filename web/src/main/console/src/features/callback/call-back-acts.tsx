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
  const isFree = takenBy === null;
  const isMine = takenBy === usePerson().username;
  return (
    <div className="stack call-back-acts">
      <ProblemNotice error={error} />
      {isMine && <div><ContactLine id={id} /></div>}
      <div className="buttons">
        {(isFree || isMine) && (
          // One button for both, so that the keyboard stays where it is when the call is claimed.
          <Button
            size="small"
            type="primary"
            data-call-back={id}
            {...(isMine ? { 'aria-expanded': isOpen } : {})}
            loading={isFree && isPending}
            onClick={() => { if (isMine) { setOpen(!isOpen); } else { mutate({ id, act: 'claim' }); } }}
          >
            {text(isMine ? 'callBack.attempt' : 'callBack.claim')}
          </Button>
        )}
        {!isFree && (
          <Button size="small" data-key="r" loading={isPending} onClick={() => { mutate({ id, act: 'release' }); }}>
            {text('callBack.release')}
          </Button>
        )}
        {!isFree && !isMine && <span className="quiet">{text('callBack.takenBy', { name: word('actor', takenBy) })}</span>}
      </div>
      {isOpen && isMine && <AttemptForm id={id} onClose={() => { setOpen(false); }} />}
    </div>
  );
}
