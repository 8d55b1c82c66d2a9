import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { LineField } from '@/ui/line-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/referral';

/** Ends a case that nobody here has power for. */
export function ReferralForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      danger
      title={text('step.refer')}
      hint={text('refer.hint')}
      submitText={text('step.refer')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <LineField name="competentOffice" label={text('refer.competentOffice')} />
      <ReasonsField name="reason" label={text('step.reason')} extra={text('refer.reasonHint')} />
    </StepForm>
  );
}
