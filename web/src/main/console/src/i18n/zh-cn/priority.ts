export const priority = {
  'priority.hint': '紧急程度只影响排序，不改变期限。',
  'priority.level': '紧急程度',
  'priority.reasons': '原因',
  'priority.NORMAL': '普通',
  'priority.URGENT': '紧急',
  'urgency.SAFETY': '危及生命健康',
  'urgency.CHILDREN': '涉及未成年人',
  'urgency.MASS': '涉及人数众多',
} as const;
