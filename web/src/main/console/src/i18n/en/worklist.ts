import type { worklist as zhCn } from '../zh-cn/worklist';

export const worklist: Record<keyof typeof zhCn, string> = {
  'worklist.queue': 'Queue',
  'worklist.step': 'Step',
  'worklist.light': 'State',
  'worklist.assignee': 'Handler',
  'worklist.assign': 'Assign',
  'worklist.assignCase': 'Assign {number}',
  'worklist.claim': 'Claim',
  'worklist.release': 'Release',
  'worklist.claimCase': 'Claim {number}',
  'worklist.releaseCase': 'Release {number}',
  'worklist.claimDone': 'Claimed',
  'worklist.releaseDone': 'Released',
  'worklist.escalated': 'Escalated',
  'worklist.nothing': 'Nothing to do',
  'worklist.nothingHint': 'New cases appear here by themselves.',
  'worklist.nothingFiltered': 'Nothing matches',
  'worklist.nothingFilteredHint': 'Remove a filter.',
  'queue.MINE': 'Mine',
  'queue.OFFICE': 'Office',
  'queue.ALL': 'All',
};
