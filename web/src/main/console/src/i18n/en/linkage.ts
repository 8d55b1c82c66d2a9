import type { linkage as zhCn } from '../zh-cn/linkage';

export const linkage: Record<keyof typeof zhCn, string> = {
  'link.title': 'Linked cases',
  'link.hint': 'From this case to an earlier one.',
  'link.number': 'Number of the earlier case',
  'link.relation': 'Relation',
  'link.relationHint': 'Joining closes this case; adding merges new facts into the earlier report, whose limit begins anew.',
  'link.EARLIER': 'earlier',
  'link.LATER': 'later',
  'relation.JOINED_TO': 'joined to',
  'relation.REPEATS': 'repeats',
  'relation.ADDS_TO': 'adds to',
  'relation.SPLIT_FROM': 'split from',
  'relation.CLUE_FROM': 'clue from',
  'relation.SAME_INCIDENT_AS': 'same incident',
  'relation.RELATED_TO': 'related',
  'split.hint': 'The breach becomes a report of its own; the complaint does not tell of it.',
};
