export const notes = {
  'notes.title': '备注',
  'notes.new': '写一条备注',
  'notes.hint': '只有办理人员可见。',
  'notes.submit': '保存备注',
} as const;
