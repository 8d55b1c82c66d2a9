import type { administration as zhCn } from '../zh-cn/administration';

export const administration: Record<keyof typeof zhCn, string> = {
  'administration.note': 'Offices, categories, the routing table and settings are kept through the API. Administrators see no cases.',
  'administration.api': 'API description (OpenAPI)',
  'administration.people': 'People',
  'administration.messages': 'Messages',
  'administration.calendars': 'Calendars',
  'administration.law': 'Law',
  'administration.search': 'Search',
  'administration.answers': 'Stock answers',
  'administration.national-columns': 'National platform',
};
