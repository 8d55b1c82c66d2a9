import { useKeydown } from '@/ui/keys';

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
 * letter that stands beside it, one comes to whatever else the page marks with `data-alt`. A dialog that lies above the call
 * has the keys to itself.
 */
export function useCallKeys(keys: CallKeys): void {
  useKeydown((event) => {
    if (!isInDialog(event) && isDone(event, keys)) {
      event.preventDefault();
    }
  });
}

const isInDialog = ({ target }: KeyboardEvent) => (target as HTMLElement).closest('[role="dialog"]') !== null;

/** @returns whether the key was one of the desk's */
function isDone(event: KeyboardEvent, { onSubmit, onBegin, onNextKind, onOpen }: CallKeys): boolean {
  const { key, code } = event;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    onSubmit();
  } else if (!event.altKey) {
    return false;
  } else if (code === 'KeyN') {
    onBegin();
  } else if (/^Digit[1-9]$/.test(code)) {
    onOpen(Number(code.slice(-1)) - 1);
  } else if (code === 'KeyK') {
    onNextKind();
  } else {
    return goTo(code);
  }
  return true;
}

/**
 * What folds out is opened on the way; what leads to one thing alone (`data-at-once`) is done, while the cursor stays where one
 * writes; of several the key pressed again comes to the next. @returns whether there was anything
 */
function goTo(code: string): boolean {
  const marked = [...document.querySelectorAll<HTMLElement>(`[data-alt="${code}"]`)];
  const here = marked.findIndex((one) => one === document.activeElement);
  const target = marked[(here + 1) % marked.length];
  target?.closest('details')?.setAttribute('open', '');
  if (target?.hasAttribute('data-at-once')) {
    target.click();
  } else {
    target?.focus();
  }
  return target !== undefined;
}
