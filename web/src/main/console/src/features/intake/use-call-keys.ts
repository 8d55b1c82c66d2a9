import { useEffect } from 'react';

interface CallKeys {
  onSubmit: () => void;
  onBegin: () => void;
  /** The place of a parked call, from 0. */
  onOpen: (place: number) => void;
}

/** Ctrl Enter files, Alt N begins the next call, Alt 1 to 9 goes to one that is parked. */
export function useCallKeys({ onSubmit, onBegin, onOpen }: CallKeys): void {
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
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
}
