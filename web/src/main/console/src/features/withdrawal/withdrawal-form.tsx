import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/withdrawal';

export function WithdrawalForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      danger
      title={text('step.withdraw')}
      hint={text('withdraw.hint')}
      submitText={text('withdraw.submit')}
      send={(wish) => changeCase(PATH, step, wish)}
    >
      <ReasonsField name="reason" label={text('withdraw.reason')} />
    </StepForm>
  );
}
