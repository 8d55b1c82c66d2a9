import { useEffect, type RefObject } from 'react';

const WRITES = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** j and k move through what was found, so that Enter opens it. */
export function useHitKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isElsewhere = event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest(WRITES);
      if (isElsewhere || !['j', 'k'].includes(event.key)) {
        return;
      }
      event.preventDefault();
      const hits = [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
      const here = hits.findIndex((hit) => hit === document.activeElement);
      const next = here < 0 ? 0 : here + (event.key === 'j' ? 1 : -1);
      hits[Math.min(hits.length - 1, Math.max(0, next))]?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [list]);
}
