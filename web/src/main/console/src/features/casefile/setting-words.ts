import { useText, useWord } from '@/i18n/text';
import type { Setting } from './api/settings';

/** A value with its unit, and between which values one may choose. */
export function useSettingWords() {
  const text = useText();
  const word = useWord();
  const valueOf = ({ unit }: Setting, value: string) => (unit === 'SWITCH' ? word('switch', value) : text('settings.amount', { value, unit: word('settingUnit', unit) }));
  const boundsOf = (setting: Setting) => {
    const usual = valueOf(setting, setting.usual);
    return setting.unit === 'SWITCH'
      ? text('settings.switchBounds', { usual })
      : text('settings.range', { least: setting.least, most: setting.most, unit: word('settingUnit', setting.unit), usual });
  };
  return { valueOf, boundsOf };
}
