import { useEffect, type RefObject } from 'react';

interface RowKeys {
  onClaim: (taskId: string) => void;
  onChoose: (taskId: string) => void;
  onShow: () => void;
}

const WRITES = 'input, textarea, select, [contenteditable], [role="combobox"], [role="dialog"]';

/** j and k move through the rows' links (so Enter opens), c takes the task of the row, x chooses it, r shows what is new. */
export function useRowKeys(list: RefObject<HTMLElement | null>, { onClaim, onChoose, onShow }: RowKeys): void {
  useEffect(() => {
    const actOn = (taskId: string, pressed: string) => {
      if (pressed === 'c') {
        onClaim(taskId);
      } else if (pressed === 'x') {
        onChoose(taskId);
      }
    };
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest(WRITES)) {
        return;
      }
      const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-task]') ?? [])];
      const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        links[next(here, event.key === 'j' ? 1 : -1, links.length)]?.focus();
      } else if (event.key === 'r') {
        onShow();
      } else if (here >= 0) {
        actOn(links[here]?.dataset['task'] ?? '', event.key);
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [list, onClaim, onChoose, onShow]);
}

function next(here: number, step: number, length: number): number {
  return here < 0 ? 0 : Math.min(length - 1, Math.max(0, here + step));
}
