import { useText } from '@/i18n/text';

/** What empties a select, named in the reader's language: Ant Design has no word for it. */
export function useClearing() {
  const text = useText();
  return { label: text('clear'), clearIcon: <span aria-hidden="true">×</span> };
}
