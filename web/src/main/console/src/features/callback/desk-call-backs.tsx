import { Badge, Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '@/i18n/text';
import { useCallBacks } from './api/call-backs';
import { NoteForm, type Known } from './note-form';

/** Beside the call that is going on: what is overdue, and a promise noted with one key. @param known read when it opens */
export function DeskCallBacks({ known }: { known: () => Known }) {
  const text = useText();
  const { data } = useCallBacks();
  const [noted, setNoted] = useState<Known | null>(null);
  const overdue = data?.pages.flatMap((page) => page.items).filter((one) => one.overdue).length ?? 0;
  const begin = () => { setNoted(known()); };
  const close = () => { setNoted(null); };
  useAltB(begin);
  return (
    <>
      <Button size="small" onClick={begin}>
        {text('callBack.note')} <kbd>Alt B</kbd>
      </Button>
      <Link to="/call-backs" className="small" data-alt="KeyL" data-at-once>
        {text('nav.callBacks')} <Badge count={overdue} size="small" title={text('callBack.overdueCount', { count: overdue })} /> <kbd>Alt L</kbd>
      </Link>
      <Modal open={noted !== null} onCancel={close} footer={null} closable={false} width={560} destroyOnHidden aria-label={text('callBack.note')}>
        {noted && <NoteForm known={noted} onClose={close} />}
      </Modal>
    </>
  );
}

function useAltB(begin: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey && event.code === 'KeyB') {
        event.preventDefault();
        begin();
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
}
