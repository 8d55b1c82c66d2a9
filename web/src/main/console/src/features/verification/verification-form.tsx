import { Form } from 'antd';
import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { YuanField } from '@/ui/yuan-field';

const PATH = '/api/cases/{number}/verification';

/** What comes of a violation report; a handler proposes it. */
export function VerificationForm(step: StepProps) {
  const text = useText();
  const isHead = hasRole(usePerson(), 'HEAD');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.verify')}
      hint={text(isHead ? 'verify.hintHead' : 'verify.hint')}
      submitText={text(isHead ? 'verify.submitHead' : 'refuse.submit')}
      send={(decision) => changeCase(PATH, step, decision)}
    >
      <ChoiceField name="decision" label={text('verify.decision')} words="verification" codes={['FILE', 'NOT_FILE', 'REFER_TO_POLICE']} />
      <ReasonsField name="reasons" label={text('step.reasons')} extra={text('verify.reasonsHint')} rows={4} />
      <PenaltyField />
    </StepForm>
  );
}

/** Only a filed case has a penalty. */
function PenaltyField() {
  const text = useText();
  return Form.useWatch('decision') === 'FILE' ? (
    <YuanField name="penaltyAmount" label={text('verify.penalty')} extra={text('verify.penaltyHint')} />
  ) : null;
}
