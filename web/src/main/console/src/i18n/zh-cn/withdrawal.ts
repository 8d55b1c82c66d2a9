export const withdrawal = {
  'withdraw.title': '撤回',
  'withdraw.hint': '投诉人要求撤回的，登记后案件办结。',
  'withdraw.submit': '登记撤回并办结',
  'withdraw.reason': '撤回原因',
  'withdraw.done': '已撤回',
} as const;
