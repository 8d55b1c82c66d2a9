import type { verification as zhCn } from '../zh-cn/verification';

export const verification: Record<keyof typeof zhCn, string> = {
  'verification.FILE': 'File a case',
  'verification.NOT_FILE': 'Do not file',
  'verification.REFER_TO_POLICE': 'Refer to the police',
  'verify.title': 'Verification',
  'verify.hint': 'The head of office decides. The clock does not stop meanwhile.',
  'verify.hintHead': 'Decided by the head: takes effect at once, and the reporter has to be told.',
  'verify.submitHead': 'Decide',
  'verify.decision': 'Decision',
  'verify.reasonsHint': 'Facts found and reasons.',
  'verify.penalty': 'Penalty',
  'verify.penaltyHint': 'Only what is imposed with the filing; later penalties are recorded on their own.',
  'verify.proposed': 'awaits approval',
  'verify.proposedBy': 'Proposed',
  'verify.decidedBy': 'Decided',
  'penalty.title': 'Later penalties',
  'penalty.hint': 'Counted on its own day.',
  'penalty.on': 'Imposed on',
  'penalty.document': 'Document number',
  'penalty.correction': 'correction',
  'clue.hint': 'A breach found in the mediation is verified as a report of its own (Art. 27); the mediation goes on.',
};
