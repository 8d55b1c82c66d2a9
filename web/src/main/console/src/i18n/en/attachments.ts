import type { attachments as zhCn } from '../zh-cn/attachments';

export const attachments: Record<keyof typeof zhCn, string> = {
  'attachments.title': 'Attachments',
  'attachments.size': '{size} KB',
  'attachments.show': 'Show',
  'attachments.showFile': 'Show {name}',
  'attachments.picture': '{name}, a picture that was handed in',
};
