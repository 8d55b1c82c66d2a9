import { useEffect } from 'react';

const WRITES = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** j and k move from call to call, Enter then claims it or opens what comes of it; n notes a new one. */
export function useListKeys(onNote: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest(WRITES)) {
        return;
      }
      if (event.key === 'n') {
        event.preventDefault();
        onNote();
      } else if (event.key === 'j' || event.key === 'k') {
        step(event.key === 'j' ? 1 : -1);
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [onNote]);
}

function step(by: number): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-call-back]')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  buttons[here < 0 ? 0 : Math.min(buttons.length - 1, Math.max(0, here + by))]?.focus();
}
