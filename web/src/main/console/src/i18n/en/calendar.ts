import type { calendar as zhCn } from '../zh-cn/calendar';

export const calendar: Record<keyof typeof zhCn, string> = {
  'calendar.region': 'Region',
  'calendar.missing': 'The calendar of {year} is not entered; due dates are provisional.',
  'calendar.off': 'Off',
  'region.CN': 'Country',
  'region.65': 'Xinjiang',
  'calendar.change': 'Change this year',
  'calendar.enter': 'Enter {year}',
  'calendar.brush': 'Days that are clicked become',
  'calendar.holiday': 'Name of the holiday',
  'calendar.brushHint': 'A second click makes it an ordinary day again.',
  'calendar.preview': 'See which due dates move',
  'calendar.publish': 'Publish',
  'calendar.published': 'Edition {edition} of {year} is published',
  'calendar.moved': '{count} due dates move',
  'calendar.movedMore': 'and {count} more',
  'calendar.nothingMoves': 'No due date moves.',
  'calendar.before': 'Due before',
  'calendar.after': 'Due now',
};
