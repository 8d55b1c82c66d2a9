import { useEffect } from 'react';

interface CallKeys {
  onSubmit: () => void;
  onBegin: () => void;
  /** Complaint, violation report, enquiry, and round again. */
  onNextKind: () => void;
  /** The place of a parked call, from 0. */
  onOpen: (place: number) => void;
}

/**
 * Ctrl Enter files, Alt N begins the next call, Alt K takes the next kind, Alt 1 to 9 goes to a parked call. With Alt and the
 * letter that stands beside it, one comes to whatever else the page marks with `data-alt`.
 */
export function useCallKeys({ onSubmit, onBegin, onNextKind, onOpen }: CallKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onSubmit();
      } else if (event.altKey && event.code === 'KeyN') {
        event.preventDefault();
        onBegin();
      } else if (event.altKey && /^Digit[1-9]$/.test(event.code)) {
        event.preventDefault();
        onOpen(Number(event.code.slice(-1)) - 1);
      } else if (event.altKey && event.code === 'KeyK') {
        event.preventDefault();
        onNextKind();
      } else if (event.altKey && goTo(event.code)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
}

/** What folds out is opened on the way. @returns whether there was anything */
function goTo(code: string): boolean {
  const target = document.querySelector<HTMLElement>(`[data-alt="${code}"]`);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
  return target !== null;
}
