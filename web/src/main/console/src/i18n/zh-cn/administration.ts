export const administration = {
  'administration.note': '机构、类别、分送表和设置目前通过接口维护。管理员不查看案件。',
  'administration.api': '接口说明（OpenAPI）',
  'administration.people': '人员',
  'administration.messages': '通知文本',
  'administration.calendars': '日历',
  'administration.law': '法规',
  'administration.search': '查找',
  'administration.answers': '常用答复',
  'administration.national-columns': '全国平台',
} as const;
