import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/links';

export function LinkForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.link')}
      hint={text('link.hint')}
      submitText={text('step.link')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <LineField name="number" label={text('link.number')} />
      <ChoiceField name="relation" label={text('link.relation')} words="relation" codes={['JOINED_TO', 'REPEATS', 'ADDS_TO', 'SAME_INCIDENT_AS', 'RELATED_TO']} extra={text('link.relationHint')} />
    </StepForm>
  );
}
