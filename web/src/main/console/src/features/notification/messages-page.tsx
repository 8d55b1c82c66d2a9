import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { LineField } from '@/ui/line-field';
import { ProblemNotice } from '@/ui/problem-notice';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { Waiting } from '@/ui/waiting';

type MessageText = Schemas['MessageText'];

const TEXTS = ['message-texts'] as const;

const reword = ({ matter, kind, version }: MessageText, body: Schemas['MessageWords']) =>
  answered(api.PUT('/api/message-templates/{matter}/{kind}', { params: { path: { matter, kind }, header: readVersion(version) }, body }));

/** What goes out by mail, in both languages; an SMS names the case by its number only. */
export default function MessagesPage() {
  const { data, error, isPending } = useQuery({ queryKey: TEXTS, queryFn: () => answered(api.GET('/api/message-templates')) });
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      {isPending && <Waiting />}
      {data?.items.map((message) => (
        <MessageCard key={message.matter + message.kind} message={message} />
      ))}
    </div>
  );
}

function MessageCard({ message }: { message: MessageText }) {
  const text = useText();
  const word = useWord();
  const [isOpen, setOpen] = useState(false);
  const title = `${word('noticeMatter', message.matter)} · ${word('kind', message.kind)}`;
  return (
    <Card
      title={title}
      aside={
        <Button size="small" aria-expanded={isOpen} aria-label={text('messages.change', { title })} onClick={() => { setOpen(!isOpen); }}>
          {text('papers.edit')}
        </Button>
      }
    >
      <p><strong>{message.subject}</strong></p>
      <p className="said">{message.body}</p>
      {isOpen && <MessageForm message={message} title={title} onClose={() => { setOpen(false); }} />}
    </Card>
  );
}

function MessageForm({ message, title, onClose }: { message: MessageText; title: string; onClose: () => void }) {
  const text = useText();
  const queryClient = useQueryClient();
  const { smsCode, subject, subjectEn, body, bodyEn } = message;
  return (
    <StepForm<Schemas['MessageWords']>
      title={text('messages.change', { title })}
      hint={text('messages.hint')}
      submitText={text('papers.save')}
      initialValues={{ subject, subjectEn, body, bodyEn, ...(smsCode ? { smsCode } : {}) }}
      send={(words) => reword(message, words)}
      onDone={() => { void queryClient.invalidateQueries({ queryKey: TEXTS }); onClose(); }}
      onCancel={onClose}
      onStale={() => void queryClient.invalidateQueries({ queryKey: TEXTS })}
    >
      <LineField name="subject" label={text('messages.subject')} />
      <ReasonsField name="body" label={text('messages.body')} rows={4} />
      <LineField name="subjectEn" label={text('messages.subjectEn')} />
      <ReasonsField name="bodyEn" label={text('messages.bodyEn')} rows={4} />
      <LineField name="smsCode" label={text('messages.smsCode')} />
    </StepForm>
  );
}
