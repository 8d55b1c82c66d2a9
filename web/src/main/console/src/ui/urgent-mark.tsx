import { useText, useWord } from '@/i18n/text';

/** Pressing, and why as far as it is known here; no limit depends on it. */
export function UrgentMark({ reasons = [] }: { reasons?: string[] }) {
  const text = useText();
  const word = useWord();
  const because = reasons.map((reason) => word('urgency', reason)).join(text('list.comma'));
  return <span className="urgent">{because ? `${word('priority', 'URGENT')} · ${because}` : word('priority', 'URGENT')}</span>;
}
