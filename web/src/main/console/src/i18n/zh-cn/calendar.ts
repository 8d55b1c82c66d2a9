export const calendar = {
  'calendar.region': '地区',
  'calendar.missing': '{year} 年的日历还没有录入，期限暂定。',
  'calendar.off': '放假',
  'region.CN': '全国',
  'region.65': '新疆',
} as const;
