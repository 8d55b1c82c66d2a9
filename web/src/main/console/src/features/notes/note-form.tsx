import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useReloadCase } from '@/api/case-file';
import { changeCase } from '@/api/case-parts';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';

interface Note {
  text: string;
}

/** A note changes nothing in the case, and so names no version. */
export function NoteForm({ number }: { number: string }) {
  const text = useText();
  const [form] = Form.useForm<Note>();
  const reload = useReloadCase(number);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (note: Note) => changeCase('/api/cases/{number}/notes', { number, version: undefined }, note),
    onSuccess: () => {
      form.resetFields();
      void reload();
    },
  });
  return (
    <Form<Note> form={form} className="note-form" onFinish={(note) => { mutate(note); }}>
      <ProblemNotice error={error} />
      <Form.Item name="text">
        <Input.TextArea aria-label={text('notes.new')} placeholder={text('notes.new')} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
      <Button size="small" htmlType="submit" loading={isPending}>
        {text('notes.submit')}
      </Button>
    </Form>
  );
}
