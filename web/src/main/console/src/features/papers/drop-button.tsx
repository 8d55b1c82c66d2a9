import { Button, Popconfirm } from 'antd';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { usePaperChange } from './use-paper-change';

/** A draft that is not wanted goes; that it was there stays in the case's history. */
export function DropButton({ number, id }: { number: string; id: number }) {
  const text = useText();
  const drop = () => answered(api.DELETE('/api/cases/{number}/papers/{id}', { params: { path: { number, id } } }));
  const { mutate, error, isPending } = usePaperChange<undefined>(number, drop);
  return (
    <>
      <Popconfirm title={text('papers.dropHint')} okText={text('papers.drop')} cancelText={text('cancel')} onConfirm={() => { mutate(undefined); }}>
        <Button size="small" danger loading={isPending}>
          {text('papers.drop')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={error} />
    </>
  );
}
