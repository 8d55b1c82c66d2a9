import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/spot-checks';

export function SpotCheckForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.spotCheck')}
      hint={text('spotCheck.hint')}
      submitText={text('step.spotCheck')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <ChoiceField name="found" label={text('spotCheck.found')} words="spotCheck" codes={['IN_ORDER', 'DEFECTS']} />
      <ReasonsField name="remark" label={text('tell.remark')} extra={text('spotCheck.remarkHint')} />
    </StepForm>
  );
}
