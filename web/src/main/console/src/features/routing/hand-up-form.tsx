import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/hand-up';

export function HandUpForm(step: StepProps) {
  const text = useText();
  const isHead = hasRole(usePerson(), 'HEAD');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.handUp')}
      hint={text(isHead ? 'handUp.hintHead' : 'handUp.hint')}
      submitText={text('step.handUp')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
