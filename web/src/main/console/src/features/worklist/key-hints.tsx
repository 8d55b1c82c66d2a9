import { useText } from '@/i18n/text';
import { KeyHint } from '@/ui/key-hint';

export function KeyHints({ assigns }: { assigns: boolean }) {
  const text = useText();
  return (
    <span className="key-hints">
      <KeyHint keys="J">{text('keys.down')}</KeyHint>
      <KeyHint keys="K">{text('keys.up')}</KeyHint>
      <KeyHint keys="Enter">{text('keys.open')}</KeyHint>
      <KeyHint keys="C">{text('worklist.claim')}</KeyHint>
      {assigns && <KeyHint keys="X">{text('keys.choose')}</KeyHint>}
    </span>
  );
}
