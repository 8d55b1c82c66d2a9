import { useText, useWord } from '@/i18n/text';
import type { AlarmRule } from './api/alarm-rules';

export function useRuleWords() {
  const text = useText();
  const word = useWord();
  const titleOf = ({ step, kind }: AlarmRule) => `${word('step', step)} · ${word('alarmKind', kind)}`;
  const momentOf = ({ kind, workingDays: days }: AlarmRule) => {
    if (kind === 'WARNING') {
      return text('alarms.before', { days });
    }
    return days === 0 ? text('alarms.atOnce') : text('alarms.after', { days });
  };
  return { titleOf, momentOf };
}
