import { useEffect, useEffectEvent, type RefObject } from 'react';

const WRITES = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** Listens to every key that is pressed on the page. */
export function useKeydown(listen: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(listen);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      heard(event);
    };
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('keydown', listener);
    };
  }, []);
}

/** Listens to single keys wherever on the page they are pressed, but while somebody writes. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  useKeydown((event) => {
    const isWriting = (event.target as HTMLElement).closest(WRITES) !== null;
    if (!isWriting && !event.ctrlKey && !event.metaKey && !event.altKey) {
      onKey(event);
    }
  });
}

/** Escape leaves from anywhere within; a list or a calendar that is open over a field closes first. */
export function useEscape(within: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useKeydown((event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && within.current?.contains(event.target as Node)) {
      onEscape();
    }
  });
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
