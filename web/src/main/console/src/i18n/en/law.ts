import type { law as zhCn } from '../zh-cn/law';

export const law: Record<keyof typeof zhCn, string> = {
  'law.valid': '{from} to {to}',
  'law.now': 'now',
  'law.limits': 'Limits',
  'law.grounds': 'Grounds',
  'law.policy': 'own promise',
};
