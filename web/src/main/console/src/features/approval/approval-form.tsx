import { Form, Radio } from 'antd';
import type { StepProps } from '@/api/case-file';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { decideApproval } from './api/decide-approval';
import { useApprovals } from './api/read-approvals';
import { useProposal } from './api/read-proposal';

type Decision = Schemas['ApprovalDecision'];

/** The head decides what the handler proposed. */
export function ApprovalForm(step: StepProps) {
  const text = useText();
  const { data: approvals } = useApprovals(step.number);
  const { data: proposal } = useProposal(step.number);
  const pending = approvals?.items.find(({ state }) => state === 'PENDING');
  return (
    <StepForm<Decision>
      {...step}
      title={text('step.approval')}
      hint={proposal && text('approval.hint', { by: proposal.proposedBy, ground: proposal.ground ?? '—', reasons: proposal.reasons ?? '—' })}
      submitText={text('approval.submit')}
      send={(decision) => decideApproval(pending?.id ?? 0, decision)}
    >
      <Form.Item name="decision" label={text('approval.decision')}>
        <Radio.Group
          options={[
            { value: 'APPROVE', label: text('approval.approve') },
            { value: 'REJECT', label: text('approval.reject') },
          ]}
        />
      </Form.Item>
      <ReasonsField name="reasons" label={text('step.reasons')} />
    </StepForm>
  );
}
