import type { approval as zhCn } from '../zh-cn/approval';

export const approval: Record<keyof typeof zhCn, string> = {
  'approval.waits': '{matter}, proposed by {by}, waits for the head of office.',
  'approval.decision': 'Decision',
  'approval.submit': 'Decide',
  'approval.by': 'proposed by {by}',
  'approvalMatter.REFUSAL': 'Refusal',
  'approvalMatter.EXTENSION': 'Extension',
  'approvalMatter.VERIFICATION': 'Verification',
  'approvalMatter.HANDING_UP': 'Handing up (see the history for the reason)',
  'approvalAnswer.APPROVE': 'Approve',
  'approvalAnswer.REJECT': 'Reject, back to the handler',
};
