import type { notification as zhCn } from '../zh-cn/notification';

export const notification: Record<keyof typeof zhCn, string> = {
  'noticeChannel.CALL': 'Call',
  'noticeChannel.LETTER': 'Letter',
  'noticeChannel.VISIT': 'Visit',
  'tell.hint': 'The decision has to be told within the limit, by a recorded call, letter or visit.',
  'tell.channel': 'How',
  'tell.remark': 'Remark',
  'tell.remarkHint': 'Such as who answered the call, and when.',
  'tell.submit': 'Record',
  'tell.matter': 'Matter',
  'tell.recipient': 'Whom',
  'tell.waiting': 'whatever waits',
  'notices.title': 'Who was told',
  'noticeMatter.DECISION': 'Decision on acceptance',
  'noticeMatter.CLOSING': 'Result',
  'noticeMatter.VERIFICATION': 'Result of the verification',
  'noticeState.DELIVERED': 'arrived',
  'noticeState.FAILED': 'failed',
  'noticeState.REFUSED': 'not deliverable',
  'noticeState.LOGGED': 'no sender set up: not told',
};
