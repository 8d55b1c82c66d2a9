export const review = {
  'review.title': '复核',
  'review.asked': '申请复核',
  'review.requestHint': '代投诉人提出，每件一次，须在办结后规定的日期内。',
  'review.resumeHint': '恢复调解须调解失败且期限尚有余日。',
  'review.UPHOLD': '维持',
  'review.CORRECT': '纠正',
  'review.RESUME': '恢复调解',
} as const;
