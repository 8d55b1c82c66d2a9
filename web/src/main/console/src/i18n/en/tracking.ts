import type { tracking as zhCn } from '../zh-cn/tracking';

export const tracking: Record<keyof typeof zhCn, string> = {
  'messages.title': 'What the one who filed added',
};
