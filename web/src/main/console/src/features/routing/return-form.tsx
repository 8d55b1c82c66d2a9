import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { returnCase } from './api/return-case';

export function ReturnForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<{ reason: string }>
      {...step}
      title={text('step.return')}
      hint={text('return.hint')}
      submitText={text('step.return')}
      send={(giveBack) => returnCase(step, giveBack)}
    >
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
