import type { administration as zhCn } from '../zh-cn/administration';

export const administration: Record<keyof typeof zhCn, string> = {
  'administration.note': 'Offices, people, calendars, categories and the routing table are kept over the API for now; pages for them come later. Administrators see no cases.',
  'administration.api': 'API description (OpenAPI)',
};
