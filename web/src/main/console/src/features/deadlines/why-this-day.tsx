import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { ScrollRegion } from '@/ui/scroll-region';
import { Waiting } from '@/ui/waiting';
import { useDeadlines } from './api/read-deadlines';
import { DeadlineLedger } from './deadline-ledger';
import './ledger.css';

/** Every due date can be explained day by day. */
export function WhyThisDay({ number, isOver }: { number: string; isOver: boolean }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => { setOpen(true); }}>
        {text(isOver ? 'ledger.title' : 'ledger.why')}
      </Button>
      <Drawer open={open} onClose={() => { setOpen(false); }} title={text('ledger.title')} size={480} destroyOnHidden classNames={{ body: 'ledger-drawer' }}>
        <ScrollRegion label={text('ledger.title')}>
          <Deadlines number={number} />
        </ScrollRegion>
      </Drawer>
    </>
  );
}

function Deadlines({ number }: { number: string }) {
  const { data, error, isPending } = useDeadlines(number);
  if (isPending) {
    return <Waiting />;
  }
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      {data?.items.map((deadline) => (
        <DeadlineLedger key={deadline.step} deadline={deadline} />
      ))}
    </div>
  );
}
