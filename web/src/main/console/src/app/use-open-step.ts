import { useRef, useState } from 'react';
import type { Follow } from '@/api/case-file';
import type { NextStep } from './steps';

interface OpenStep {
  step: NextStep;
  draft?: Record<string, string>;
}

/** Which step's form is open. Leaving it, the keyboard goes back to where it came from. */
export function useOpenStep(steps: NextStep[]) {
  const [open, setOpen] = useState<OpenStep | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  const toggle = (step: NextStep) => {
    opener.current = document.activeElement as HTMLElement | null;
    setOpen(open?.step === step ? null : { step });
  };
  const follow = ({ step: label, draft }: Follow) => {
    const step = steps.find((one) => one.label === label);
    setOpen(step ? { step, draft } : null);
  };
  return { open, toggle, close, follow };
}
