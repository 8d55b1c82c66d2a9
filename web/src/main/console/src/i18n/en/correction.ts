import type { correction as zhCn } from '../zh-cn/correction';

export const correction: Record<keyof typeof zhCn, string> = {
  'correction.title': 'Corrections',
  'correction.hint': 'Old and new are kept, and figures follow.',
  'correction.field': 'Which field',
  'correction.now': 'Now: {now}',
  'correctable.respondentName': 'Respondent name',
  'correctable.respondentAddress': 'Respondent address',
  'correctable.respondentCreditCode': 'Credit code',
  'correctable.category': 'Category',
  'correctable.shelfLifeDays': 'Shelf life (days)',
  'correctable.issue': 'Issue',
  'correctable.promisedAmount': 'Promised amount',
  'correctable.multipliedDamages': 'Multiplied damages',
  'correctable.moralDamages': 'Damages for moral harm',
  'correctable.recoveredAmount': 'Recovered amount',
  'correctable.penaltyAmount': 'Penalty',
};
