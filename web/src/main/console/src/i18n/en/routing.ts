import type { routing as zhCn } from '../zh-cn/routing';

export const routing: Record<keyof typeof zhCn, string> = {
  'placingReason.category': 'Category',
  'placingReason.county-office': "The county's own office",
  'placingReason.respondent-county': 'County of the respondent',
  'placingReason.platform-domicile': 'Domicile of the platform',
  'placingReason.regiment-address': 'Regiment address: the dispatcher decides',
  'placingReason.clue': 'Clue found by the office itself',
  'placingReason.no-office': 'No office for this category',
  'placingReason.no-rule': 'No rule in the routing table',
  'placingReason.outside-prefecture': 'Outside the prefecture',
  'placingReason.place-unknown': 'Place unknown',
  'return.hint': 'An office without power returns the case to the dispatcher, never sideways (Art. 41). The limit keeps running from receipt.',
  'dispatch.hint': 'The limit runs from receipt by the hotline; dispatching restarts nothing.',
  'designate.hint': 'After two returns (Art. 33); the office so designated cannot return it.',
  'takeOver.hint': 'A superior takes the case (Art. 13); stage and limits stay.',
  'handUp.hint': 'Art. 13; the own head approves.',
  'handUp.hintHead': 'Art. 13; takes effect at once, and the case leaves your sight.',
  'refer.hint': 'Nobody here has power: the case ends, and who filed is told where to turn.',
  'refer.competentOffice': 'Competent office',
  'refer.reasonHint': 'It is told to the one who filed.',
};
