export const law = {
  'law.valid': '{from} 至 {to}',
  'law.now': '今',
  'law.limits': '期限',
  'law.grounds': '法定情形',
  'law.policy': '本地承诺',
} as const;
