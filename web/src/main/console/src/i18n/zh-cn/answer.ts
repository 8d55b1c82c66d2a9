export const answer = {
  'answer.hint': '答复内容会显示在查询页面上，案件随之办结。',
} as const;
