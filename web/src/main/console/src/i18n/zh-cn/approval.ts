export const approval = {
  'approval.waits': '{by} 提出的{matter}正等待负责人审批。',
  'approval.decision': '决定',
  'approval.submit': '提交决定',
  'approval.by': '{by} 提出',
  'approvalMatter.REFUSAL': '不予受理',
  'approvalMatter.EXTENSION': '延期',
  'approvalMatter.VERIFICATION': '核查意见',
  'approvalMatter.HANDING_UP': '报请上级办理（理由见办理经过）',
  'approvalAnswer.APPROVE': '批准',
  'approvalAnswer.REJECT': '不批准，退回承办人',
} as const;
