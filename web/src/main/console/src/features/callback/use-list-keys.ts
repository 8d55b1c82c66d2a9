import { step, usePageKeys } from '@/ui/keys';

/**
 * j and k move from call to call, Enter then claims it or opens what comes of it; s shows the number, r gives the call back;
 * n notes a new one.
 */
export function useListKeys(onNote: () => void): void {
  usePageKeys((event) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-call-back]')];
    const here = buttons.findIndex((button) => button === document.activeElement);
    if (step(event, buttons, here)) {
      return;
    }
    if (event.key === 'n') {
      event.preventDefault();
      onNote();
    } else if (here >= 0 && /^[sr]$/.test(event.key)) {
      buttons[here]?.closest('li')?.querySelector<HTMLElement>(`[data-key="${event.key}"]`)?.click();
    }
  });
}
