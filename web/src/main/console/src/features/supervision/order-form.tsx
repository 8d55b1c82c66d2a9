import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { DayField } from '@/ui/day-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/supervision-orders';

/** The supervisor orders the office to see to the case. */
export function OrderForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.order')}
      hint={text('order.hint')}
      submitText={text('step.order')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <ReasonsField name="instruction" label={text('order.instruction')} />
      <DayField name="dueOn" label={text('order.dueOn')} />
    </StepForm>
  );
}
