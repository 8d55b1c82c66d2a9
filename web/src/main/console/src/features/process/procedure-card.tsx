import { Button, Modal } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useCasePart } from '@/api/case-parts';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';

/** What draws the models is bigger than all the rest of the page. */
const ProcedureDrawing = lazy(() => import('./procedure-drawing'));

/** The procedure as it is drawn, with the present step marked. */
export function ProcedureButton({ number }: { number: string }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => { setOpen(true); }}>
        {text('procedure.show')}
      </Button>
      <Modal open={open} onCancel={() => { setOpen(false); }} footer={null} title={text('procedure.title')} width="min(1240px, 96vw)" destroyOnHidden>
        <Procedures number={number} />
      </Modal>
    </>
  );
}

function Procedures({ number }: { number: string }) {
  const text = useText();
  const { data, error, isPending } = useCasePart(number, '/api/cases/{number}/procedure');
  if (isPending) {
    return <Waiting />;
  }
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      <p className="quiet">{text('procedure.hint')}</p>
      <Suspense fallback={<Waiting />}>
        {data?.items.map(({ name, model, present }) => (
          <ProcedureDrawing key={name} name={name} model={model} present={present} />
        ))}
      </Suspense>
    </div>
  );
}
