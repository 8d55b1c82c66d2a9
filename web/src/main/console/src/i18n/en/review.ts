import type { review as zhCn } from '../zh-cn/review';

export const review: Record<keyof typeof zhCn, string> = {
  'review.title': 'Review',
  'review.asked': 'Review asked for',
  'review.requestHint': 'For the complainant; once a case, within the days set.',
  'review.resumeHint': 'Resuming needs a failed mediation with days left.',
  'review.UPHOLD': 'Upheld',
  'review.CORRECT': 'To be corrected',
  'review.RESUME': 'Mediation resumed',
};
