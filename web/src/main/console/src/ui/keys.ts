import { useEffect, useEffectEvent } from 'react';

const WRITES = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** Listens to single keys wherever on the page they are pressed, but while somebody writes. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(onKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isWriting = (event.target as HTMLElement).closest(WRITES) !== null;
      if (!isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
        heard(event);
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

/** j for the next, k for the one before. @returns whether the key was one of them */
export function step(event: KeyboardEvent, places: HTMLElement[], here: number): boolean {
  if (event.key !== 'j' && event.key !== 'k') {
    return false;
  }
  event.preventDefault();
  const wanted = here + (event.key === 'j' ? 1 : -1);
  places[here < 0 ? 0 : Math.min(places.length - 1, Math.max(0, wanted))]?.focus();
  return true;
}
