import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { readContact } from './api/call-backs';

/** The number in large type, once it is asked for: each look is recorded. */
export function ContactLine({ id }: { id: number }) {
  const text = useText();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => readContact(id) });
  if (data) {
    return (
      <p role="status" className="call-back-number">
        <span className="figure">{data.phone}</span> {data.name}
      </p>
    );
  }
  return (
    <>
      <ProblemNotice error={error} />
      <Button size="small" data-key="s" loading={isPending} onClick={() => { mutate(); }}>
        {text('followUp.reveal')}
      </Button>{' '}
      <span className="quiet small">{text('followUp.revealHint')}</span>
    </>
  );
}
