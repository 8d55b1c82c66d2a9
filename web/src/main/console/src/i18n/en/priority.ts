import type { priority as zhCn } from '../zh-cn/priority';

export const priority: Record<keyof typeof zhCn, string> = {
  'priority.hint': 'It changes no limit.',
  'priority.level': 'Priority',
  'priority.reasons': 'Reasons',
  'priority.NORMAL': 'Normal',
  'priority.URGENT': 'Urgent',
  'urgency.SAFETY': 'Life or health',
  'urgency.CHILDREN': 'Children',
  'urgency.MASS': 'Many people',
};
