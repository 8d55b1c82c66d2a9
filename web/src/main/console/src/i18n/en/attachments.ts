import type { attachments as zhCn } from '../zh-cn/attachments';

export const attachments: Record<keyof typeof zhCn, string> = {
  'attachments.title': 'Attachments',
  'attachments.size': '{size} KB',
};
