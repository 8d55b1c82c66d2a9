import { Button, Popconfirm } from 'antd';
import { changeCase } from '@/api/case-parts';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { usePaperChange } from './use-paper-change';

/** An issued paper is never changed again, so it is asked twice. */
export function IssueButton({ number, id }: { number: string; id: number }) {
  const text = useText();
  const issue = () => changeCase('/api/cases/{number}/papers/{id}/issue', { number, version: undefined }, undefined, id);
  const { mutate, error, isPending } = usePaperChange<undefined>(number, issue);
  return (
    <>
      <Popconfirm title={text('papers.issueHint')} okText={text('papers.issue')} cancelText={text('cancel')} onConfirm={() => { mutate(undefined); }}>
        <Button size="small" type="primary" loading={isPending}>
          {text('papers.issue')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={error} />
    </>
  );
}
