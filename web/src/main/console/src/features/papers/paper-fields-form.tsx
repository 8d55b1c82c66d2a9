import { Button, Form, Input } from 'antd';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { DayField } from '@/ui/day-field';
import { ProblemNotice } from '@/ui/problem-notice';
import { usePaperChange } from './use-paper-change';

type Fields = Schemas['Paper']['fields'];

const write = (number: string, id: number, fields: Fields) =>
  answered(api.PUT('/api/cases/{number}/papers/{id}', { params: { path: { number, id } }, body: { fields } }));

/** A cleared field is written as empty, so that what was drafted does not come back. */
const complete = (fields: Record<string, string | undefined>): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, content]) => [name, content ?? '']));

interface PaperFieldsFormProps {
  number: string;
  paper: Schemas['Paper'];
  onDone: () => void;
}

/** The parts of a draft that its handler may write; the rest is taken from the case. */
export function PaperFieldsForm({ number, paper, onDone }: PaperFieldsFormProps) {
  const text = useText();
  const { mutate, error, isPending } = usePaperChange(number, (fields: Fields) => write(number, paper.id, complete(fields)), onDone);
  return (
    <Form layout="vertical" className="paper-form" initialValues={paper.fields} onFinish={(fields: Fields) => { mutate(fields); }}>
      <ProblemNotice error={error} />
      {paper.inputs.map(({ name, label, type }) =>
        type === 'DAY' ? (
          <DayField key={name} name={name} label={label} />
        ) : (
          <Form.Item key={name} name={name} label={label}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 10 }} />
          </Form.Item>
        ),
      )}
      <Button htmlType="submit" type="primary" loading={isPending}>
        {text('papers.save')}
      </Button>
    </Form>
  );
}
