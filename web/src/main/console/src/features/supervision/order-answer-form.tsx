import { changeCase, useCasePart, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/supervision-orders/{id}/answer';

export function OrderAnswerForm(step: StepProps) {
  const text = useText();
  const { data } = useCasePart(step.number, '/api/cases/{number}/supervision-orders');
  const order = data?.items.find((one) => one.state === 'OPEN');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.orderAnswer')}
      hint={order?.instruction}
      submitText={text('step.orderAnswer')}
      send={(content) => changeCase(PATH, step, content, order?.id)}
    >
      <ReasonsField name="text" label={text('order.answer')} rows={4} />
    </StepForm>
  );
}
