import { Badge, Button, Modal } from 'antd';
import { useState } from 'react';
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
  const close = () => { setNoted(null); };
  return (
    <>
      <Button size="small" data-alt="KeyB" data-at-once onClick={() => { setNoted(known()); }}>
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
