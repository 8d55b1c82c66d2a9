import type { followup as zhCn } from '../zh-cn/followup';

export const followup: Record<keyof typeof zhCn, string> = {
  'followUp.title': 'Follow-up calls',
  'followUp.hint': 'Not by the handler of the case. Record calls in vain too; there are three at most.',
  'followUp.reveal': 'Show name and telephone',
  'followUp.revealHint': 'Each look is recorded.',
  'followUp.reached': 'Reached',
  'followUp.satisfaction': 'Satisfaction',
  'followUp.solved': 'Solved',
  'followUp.truthful': 'Is the record true',
  'followUp.comment': 'What was said',
  'followUp.wasReached': 'Reached',
  'followUp.notReached': 'Not reached',
  'followUp.score': 'satisfaction {score}/5',
};
