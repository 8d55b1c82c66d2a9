import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { OfficeField } from '@/ui/office-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/takeover';

/** A head takes the case for the own office; a supervisor names the office (Order 121, Art. 13). */
export function TakeoverForm(step: StepProps) {
  const text = useText();
  const isSupervisor = hasRole(usePerson(), 'SUPERVISOR');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.takeOver')}
      hint={text('takeOver.hint')}
      submitText={text('step.takeOver')}
      send={(content) => changeCase(PATH, step, content)}
    >
      {isSupervisor && <OfficeField />}
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
