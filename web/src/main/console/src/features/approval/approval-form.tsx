import type { StepProps } from '@/api/case-file';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { decideApproval } from './api/decide-approval';
import { useApprovals } from './api/read-approvals';
import { Proposed } from './proposed';

/** The head decides what the handler proposed. */
export function ApprovalForm(step: StepProps) {
  const text = useText();
  const { data: approvals } = useApprovals(step.number);
  const pending = approvals?.items.find(({ state }) => state === 'PENDING');
  return (
    <StepForm<Schemas['ApprovalDecision']>
      {...step}
      title={text('step.approval')}
      submitText={text('approval.submit')}
      send={(decision) => decideApproval(pending?.id ?? 0, decision)}
    >
      {pending && <Proposed approval={pending} />}
      <ChoiceField name="decision" label={text('approval.decision')} words="approvalAnswer" codes={['APPROVE', 'REJECT']} />
      <ReasonsField name="reasons" label={text('step.reasons')} />
    </StepForm>
  );
}
