import type { process as zhCn } from '../zh-cn/process';

export const process: Record<keyof typeof zhCn, string> = {
  'procedure.show': 'Procedure',
  'procedure.title': 'The procedure',
  'procedure.hint': 'The blue frame is where the case stands. Drag to move, Ctrl and wheel to zoom.',
  'procedure.waitsIn': 'Now: {steps}',
  'procedure.over': 'Over',
  'procedure.Complaint': 'Complaint',
  'procedure.ViolationReport': 'Violation report',
  'procedure.Enquiry': 'Enquiry',
  'procedure.Placing': 'Placing',
  'procedure.Answering': 'Answering',
  'procedure.Telling': 'Telling',
  'procedure.MaterialDemand': 'Material demand',
  'procedure.Approval': 'Approval',
  'procedure.ClosingNotice': 'Closing notice',
  'procedure.ReporterNotice': 'Notice to the reporter',
  'procedure.SupervisionOrder': 'Supervision order',
  'procedure.FollowUp': 'Follow-up call',
  'procedure.Review': 'Review',
};
