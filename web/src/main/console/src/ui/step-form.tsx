import { useMutation } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Follow } from '@/api/case-file';
import { Refused } from '@/api/problem';
import { useText } from '@/i18n/text';
import { placeFieldErrors } from './field-errors';
import { useEscape } from './keys';
import { ProblemNotice } from './problem-notice';

interface StepFormProps<V, A> {
  title: string;
  hint?: ReactNode;
  submitText: string;
  danger?: boolean;
  initialValues?: Partial<V>;
  send: (values: V) => Promise<A>;
  /** What is to be done next because of the answer. */
  followedBy?: (answer: A) => Follow | undefined;
  onDone: (follow?: Follow) => void;
  onCancel: () => void;
  onStale: () => void;
  children?: ReactNode;
}

/** The small form of one step: fields, the server's errors beside them, Escape to leave. */
export function StepForm<V extends object, A = unknown>({ send, followedBy, onDone, onStale, ...props }: StepFormProps<V, A>) {
  const [form] = Form.useForm<V>();
  const { message } = App.useApp();
  const text = useText();
  const [notice, setNotice] = useState<unknown>(null);
  const section = useRef<HTMLElement>(null);
  /** Known at once, while a button that waits is only painted later: a double click sends once. */
  const isSending = useRef(false);
  const { mutate, isPending } = useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      void message.success(text('step.done'));
      onDone(followedBy?.(answer));
    },
    onError: (failure) => {
      setNotice(placeFieldErrors(form, failure));
      if (failure instanceof Refused && failure.meansTheCaseChanged) {
        onStale();
      }
    },
    onSettled: () => {
      isSending.current = false;
    },
  });

  useEffect(() => {
    section.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);

  /** A long form is sent from its foot, where nobody sees what stands above it. */
  useEffect(() => {
    if (notice) {
      section.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
    }
  }, [notice]);

  useEscape(section, props.onCancel);

  return (
    <section className="step-form" aria-label={props.title} ref={section}>
      <h3>{props.title}</h3>
      {props.hint && <p className="quiet">{props.hint}</p>}
      <ProblemNotice error={notice} />
      <Form<V>
        form={form}
        layout="vertical"
        requiredMark={false}
        {...(props.initialValues ? { initialValues: props.initialValues } : {})}
        onFinish={(values) => {
          if (!isSending.current) {
            isSending.current = true;
            setNotice(null);
            mutate(values);
          }
        }}
      >
        {props.children}
        <div className="buttons">
          {/* Named by itself: the wheel that turns while it waits would else be read as part of the name. */}
          <Button type="primary" htmlType="submit" danger={props.danger ?? false} loading={isPending} aria-label={props.submitText} aria-busy={isPending}>
            {props.submitText}
          </Button>
          <Button onClick={props.onCancel}>{text('cancel')}</Button>
        </div>
      </Form>
    </section>
  );
}
