import { step, usePageKeys } from '@/ui/keys';

/** j and k move from call to call, Enter then claims it or opens what comes of it; n notes a new one. */
export function useListKeys(onNote: () => void): void {
  usePageKeys((event) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-call-back]')];
    const moved = step(event, buttons, buttons.findIndex((button) => button === document.activeElement));
    if (!moved && event.key === 'n') {
      event.preventDefault();
      onNote();
    }
  });
}
