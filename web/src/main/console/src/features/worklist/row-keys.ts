import type { RefObject } from 'react';
import { step, usePageKeys } from '@/ui/keys';

interface RowKeys {
  onClaim: (taskId: string) => void;
  onChoose: (taskId: string) => void;
  onShow: () => void;
}

/** j and k move through the rows' links (so Enter opens), c takes the task of the row, x chooses it, r shows what is new. */
export function useRowKeys(list: RefObject<HTMLElement | null>, { onClaim, onChoose, onShow }: RowKeys): void {
  usePageKeys((event) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-task]') ?? [])];
    const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    const taskId = links[here]?.dataset['task'] ?? '';
    if (step(event, links, here)) {
      return;
    }
    if (event.key === 'r') {
      onShow();
    } else if (here >= 0 && event.key === 'c') {
      onClaim(taskId);
    } else if (here >= 0 && event.key === 'x') {
      onChoose(taskId);
    }
  });
}
