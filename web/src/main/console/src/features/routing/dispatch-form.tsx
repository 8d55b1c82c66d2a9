import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { OfficeField } from '@/ui/office-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { dispatchCase } from './api/dispatch-case';

interface Dispatch {
  officeCode: string;
  reason: string;
}

export function DispatchForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<Dispatch>
      {...step}
      title={text('step.dispatch')}
      hint={text('dispatch.hint')}
      submitText={text('step.dispatch')}
      send={(dispatch) => dispatchCase(step, dispatch)}
    >
      <OfficeField />
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
