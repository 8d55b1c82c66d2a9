export const administration = {
  'administration.note': '机构、人员、日历、类别和分送表目前通过接口维护，管理页面随后提供。管理员不查看案件。',
  'administration.api': '接口说明（OpenAPI）',
} as const;
