import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/extensions';

/** More time, once; the due date moves when the head approves. */
export function ExtensionForm(step: StepProps) {
  const text = useText();
  const isHead = hasRole(usePerson(), 'HEAD');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.extend')}
      hint={text(isHead ? 'extend.hintHead' : 'extend.hint')}
      submitText={text(isHead ? 'step.extend' : 'refuse.submit')}
      send={(request) => changeCase(PATH, step, request)}
    >
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
