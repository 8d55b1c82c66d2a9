export const correction = {
  'correction.title': '更正',
  'correction.hint': '更正前后的内容都会保留，统计随之更新。',
  'correction.field': '更正哪一项',
  'correction.now': '现为：{now}',
  'correctable.respondentName': '被投诉举报方名称',
  'correctable.respondentAddress': '经营地址',
  'correctable.respondentCreditCode': '统一社会信用代码',
  'correctable.category': '类别',
  'correctable.issue': '问题',
  'correctable.promisedAmount': '承诺金额',
  'correctable.recoveredAmount': '已付金额',
  'correctable.penaltyAmount': '罚没金额',
} as const;
