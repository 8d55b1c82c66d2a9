import { changeCase, useCasePart, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/review';

export function ReviewForm(step: StepProps) {
  const text = useText();
  const { data: review } = useCasePart(step.number, '/api/cases/{number}/review');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.review')}
      hint={review?.reason}
      submitText={text('approval.submit')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <ChoiceField name="decision" label={text('approval.decision')} extra={text('review.resumeHint')} words="review" codes={['UPHOLD', 'CORRECT', 'RESUME']} />
      <ReasonsField name="reasons" label={text('step.reasons')} />
    </StepForm>
  );
}
