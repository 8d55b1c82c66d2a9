import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useText } from '@/i18n/text';
import { KeyHint } from '@/ui/key-hint';
import { Nothing } from '@/ui/nothing';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useCallBacks } from './api/call-backs';
import { CallBackList } from './call-back-list';
import { NoteForm } from './note-form';
import { useListKeys } from './use-list-keys';
import './call-backs.css';

/** Whom the hotline has to ring back, in the order of what is due. */
export default function CallBacksPage() {
  const text = useText();
  const [notes, setNotes] = useState(false);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useCallBacks();
  const callBacks = data?.pages.flatMap((page) => page.items) ?? [];
  const close = () => { setNotes(false); };
  useListKeys(useCallback(() => { setNotes(true); }, []));
  return (
    <>
      <PageTitle aside={<ListKeyHints />}>{text('nav.callBacks')}</PageTitle>
      <div className="stack">
        <ProblemNotice error={error} />
        <div>
          <Button type="primary" aria-expanded={notes} onClick={() => { setNotes(!notes); }}>
            {text('callBack.note')}
          </Button>
        </div>
        {notes && <div className="card"><NoteForm known={{}} onClose={close} /></div>}
        <section className="card call-backs" aria-label={text('nav.callBacks')}>
          {isPending && <Waiting />}
          <CallBackList callBacks={callBacks} />
          {data && callBacks.length === 0 && <Nothing title={text('callBack.nothing')} hint={text('callBack.nothingHint')} />}
          {hasNextPage && (
            <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
              {text('list.more')}
            </Button>
          )}
        </section>
      </div>
    </>
  );
}

function ListKeyHints() {
  const text = useText();
  return (
    <span className="key-hints">
      <KeyHint keys="J">{text('keys.down')}</KeyHint>
      <KeyHint keys="K">{text('keys.up')}</KeyHint>
      <KeyHint keys="Enter">{text('callBack.claim')}</KeyHint>
      <KeyHint keys="S">{text('followUp.reveal')}</KeyHint>
      <KeyHint keys="R">{text('callBack.release')}</KeyHint>
      <KeyHint keys="N">{text('callBack.note')}</KeyHint>
    </span>
  );
}
