export const tracking = {
  'messages.title': '来件人的补充与评价',
} as const;
