export const followup = {
  'followUp.title': '回访',
  'followUp.hint': '承办人本人不得回访。未接通的也要登记，三次后不再拨打。',
  'followUp.reveal': '显示联系方式',
  'followUp.revealHint': '每次查看都有记录。',
  'followUp.reached': '是否接通',
  'followUp.satisfaction': '满意度',
  'followUp.solved': '问题是否解决',
  'followUp.truthful': '办理情况是否属实',
  'followUp.comment': '说了什么',
  'followUp.wasReached': '已接通',
  'followUp.notReached': '未接通',
  'followUp.score': '满意度 {score}/5',
} as const;
