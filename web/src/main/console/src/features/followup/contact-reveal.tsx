import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';

const readContact = (number: string) => answered(api.GET('/api/cases/{number}/follow-ups/contact', { params: { path: { number } } }));

/** Whom to call: shown only when asked for, as each look is recorded. */
export function ContactReveal({ number }: { number: string }) {
  const text = useText();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => readContact(number) });
  if (data) {
    return (
      <p role="status">
        <strong>{data.name ?? '—'}</strong> <span className="figure">{data.phone ?? '—'}</span>
      </p>
    );
  }
  return (
    <div className="stack contact-reveal">
      <ProblemNotice error={error} />
      <div>
        <Button loading={isPending} onClick={() => { mutate(); }}>
          {text('followUp.reveal')}
        </Button>{' '}
        <span className="quiet">{text('followUp.revealHint')}</span>
      </div>
    </div>
  );
}
