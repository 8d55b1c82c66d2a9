import { useText } from '@/i18n/text';

/** What empties a field, named in the reader's language: Ant Design has no word for it. */
export function useClearing() {
  const text = useText();
  const label = text('clear');
  return { label, clearIcon: <Cross label={label} /> };
}

function Cross({ label }: { label: string }) {
  return (
    <svg className="drawn" viewBox="0 0 16 16" role="img" aria-label={label}>
      <path d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}
