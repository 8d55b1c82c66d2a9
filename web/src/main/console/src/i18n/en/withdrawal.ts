import type { withdrawal as zhCn } from '../zh-cn/withdrawal';

export const withdrawal: Record<keyof typeof zhCn, string> = {
  'withdraw.title': 'Withdrawal',
  'withdraw.hint': "At the complainant's wish; the case is closed.",
  'withdraw.submit': 'Withdraw and close',
  'withdraw.reason': 'Reason',
  'withdraw.done': 'Withdrawn',
};
