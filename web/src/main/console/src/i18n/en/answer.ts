import type { answer as zhCn } from '../zh-cn/answer';

export const answer: Record<keyof typeof zhCn, string> = {
  'answer.hint': 'The answer is shown on the tracking page, and the case is closed.',
};
