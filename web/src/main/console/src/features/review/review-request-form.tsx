import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/review-requests';

/** Once a case, for the complainant. */
export function ReviewRequestForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.reviewRequest')}
      hint={text('review.requestHint')}
      submitText={text('step.reviewRequest')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
