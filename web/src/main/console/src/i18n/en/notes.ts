import type { notes as zhCn } from '../zh-cn/notes';

export const notes: Record<keyof typeof zhCn, string> = {
  'notes.title': 'Notes',
  'notes.new': 'New note',
  'notes.hint': 'Only for those who work on the case.',
  'notes.submit': 'Save note',
};
