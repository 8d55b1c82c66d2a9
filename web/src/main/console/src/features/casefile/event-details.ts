import type { Schemas } from '@/api/schemas';
import { useReference } from '@/api/reference';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';

type Event = Schemas['CaseEvent'];

/** The words of what stands in a detail, by its name; where that says too little, by what happened. */
const GROUPS: Record<string, string> = {
  absent: 'party',
  'CONSENT_RECORDED.to': 'consentTo',
  field: 'correctable',
  fields: 'field',
  found: 'spotCheck',
  form: 'paperForm',
  matter: 'demandMatter',
  party: 'party',
  'PAPER_SENT.channel': 'sendingChannel',
  reason: 'placingReason',
  reasons: 'urgency',
  recipient: 'party',
  'RECUSAL_DECIDED.decision': 'recusalState',
  'REVIEW_DECIDED.decision': 'review',
  'SESSION_CALLED.form': 'sessionForm',
  'SESSION_FAILED.form': 'sessionForm',
  'SESSION_HELD.form': 'sessionForm',
  decision: 'verification',
};
const OFFICES = ['office', 'TAKEN_OVER.from'];
const LISTS = ['absent', 'fields', 'reasons'];
const ANSWERS = new Map<string, 'yes' | 'no'>([['true', 'yes'], ['false', 'no']]);

/** Says in words what the record keeps of an event as codes. */
export function useEventDetails(): (event: Event) => string[] {
  const text = useText();
  const word = useWord();
  const offices = useReference('offices');
  const read = (type: string, name: string, content: string): string => {
    const [own] = [`${type}.${name}`, name].filter((key) => Object.hasOwn(GROUPS, key));
    if (OFFICES.includes(name) || OFFICES.includes(`${type}.${name}`)) {
      return offices.find(({ code }) => code === content)?.name ?? content;
    }
    if (name === 'at') {
      return moment(content);
    }
    const answer = ANSWERS.get(content);
    if (answer) {
      return text(answer);
    }
    const said = LISTS.includes(name) ? content.split(/, ?/) : [content];
    return said.map((code) => word(own ? (GROUPS[own] ?? name) : name, code)).join(text('list.comma'));
  };
  return ({ type, detail }) =>
    Object.entries(detail)
      // Which of several complainants is said beside the mediation; here it is a number that means nothing.
      .filter(([name, content]) => name !== 'jointComplainant' && content !== '')
      .map(([name, content]) => `${word('detail', name)} ${read(type, name, content)}`);
}
