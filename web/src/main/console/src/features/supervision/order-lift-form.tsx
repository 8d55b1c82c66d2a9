import { changeCase, useCasePart, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/supervision-orders/{id}/lift';

export function OrderLiftForm(step: StepProps) {
  const text = useText();
  const { data } = useCasePart(step.number, '/api/cases/{number}/supervision-orders');
  const order = data?.items.find((one) => one.state === 'OPEN' || one.state === 'ANSWERED');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.orderLift')}
      hint={order?.answer ?? text('order.unanswered')}
      submitText={text('step.orderLift')}
      send={(content) => changeCase(PATH, step, content, order?.id)}
    >
      <ReasonsField name="remark" label={text('tell.remark')} />
    </StepForm>
  );
}
