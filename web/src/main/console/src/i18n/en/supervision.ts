import type { supervision as zhCn } from '../zh-cn/supervision';

export const supervision: Record<keyof typeof zhCn, string> = {
  'supervision.title': 'Supervision',
  'order.title': 'Order',
  'order.hint': 'The office answers by the day named; one at a time.',
  'order.instruction': 'Instruction',
  'order.dueOn': 'Answer by',
  'order.answer': 'Answer',
  'order.unanswered': 'Not answered yet.',
  'orderState.OPEN': 'waits',
  'orderState.ANSWERED': 'answered',
  'orderState.LIFTED': 'lifted',
  'orderState.LAPSED': 'lapsed',
  'spotCheck.hint': 'A look at how the closed case was handled.',
  'spotCheck.found': 'Found',
  'spotCheck.remarkHint': 'Defects have to be explained.',
  'spotCheck.IN_ORDER': 'In order',
  'spotCheck.DEFECTS': 'Defects',
};
