import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { OfficeField } from '@/ui/office-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/designation';

/** How a dispute between offices ends (Order 121, Art. 33). */
export function DesignationForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.designate')}
      hint={text('designate.hint')}
      submitText={text('step.designate')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <OfficeField />
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
