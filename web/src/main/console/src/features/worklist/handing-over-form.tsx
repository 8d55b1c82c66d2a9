import { useQueryClient } from '@tanstack/react-query';
import { App, Form } from 'antd';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import { StepForm } from '@/ui/step-form';
import { asOptions, type TeamFormProps } from './absence-form';
import { reassign } from './api/absences';

/** All that one has goes to another, with the cases that wait for somebody else just now. */
export function HandingOverForm({ colleague, others, onClose }: TeamFormProps) {
  const text = useText();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const handOver = async ({ to }: Pick<Schemas['HandingOver'], 'to'>) => {
    const { cases } = await reassign({ from: colleague.username, to });
    void message.info(text('team.handedOver', { cases }));
  };
  return (
    <StepForm<Pick<Schemas['HandingOver'], 'to'>>
      title={text('team.handOverOf', { name: colleague.name })}
      hint={text('team.handOverHint')}
      submitText={text('team.handOver')}
      send={handOver}
      onDone={() => {
        void queryClient.invalidateQueries({ queryKey: ['worklist'] });
        onClose();
      }}
      onCancel={onClose}
      onStale={() => undefined}
    >
      <Form.Item name="to" label={text('team.to')}>
        <CodeSelect options={asOptions(others)} />
      </Form.Item>
    </StepForm>
  );
}
