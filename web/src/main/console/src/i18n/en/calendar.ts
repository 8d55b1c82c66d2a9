import type { calendar as zhCn } from '../zh-cn/calendar';

export const calendar: Record<keyof typeof zhCn, string> = {
  'calendar.region': 'Region',
  'calendar.missing': 'The calendar of {year} is not entered; due dates are provisional.',
  'calendar.off': 'Off',
  'region.CN': 'Country',
  'region.65': 'Xinjiang',
};
