import type { audit as zhCn } from '../zh-cn/audit';

export const audit: Record<keyof typeof zhCn, string> = {
  'audit.at': 'At',
  'audit.actor': 'User name',
  'audit.action': 'What',
  'audit.detail': 'Detail',
  'audit.days': 'Days',
  'audit.nothing': 'No records',
  'audited.SIGNED_IN': 'Signed in',
  'audited.PERSONAL_DATA_SEEN': 'Saw personal data',
  'audited.ABSENCE_RECORDED': 'Recorded an absence',
  'audited.ABSENCE_ENDED': 'Ended an absence',
  'audited.ALARM_RULE_CHANGED': 'Changed an alarm rule',
  'audited.CATEGORY_CHANGED': 'Changed a category',
  'audited.MESSAGE_TEMPLATE_CHANGED': 'Changed a message',
  'audited.ROUTING_TABLE_CHANGED': 'Changed the routing table',
  'audited.STAFF_CHANGED': 'Changed a person',
  'audited.STAFF_TAKEN_ON': 'Took somebody on',
  'audited.STUCK_JOBS_TRIED_AGAIN': 'Tried stuck jobs again',
};
