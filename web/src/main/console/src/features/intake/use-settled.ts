import { useEffect, useState } from 'react';

const PAUSE = 600;

/** The value once nobody has changed it for a moment: each key would ask the server anew. */
export function useSettled<T>(value: T, first: T): T {
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    const timer = window.setTimeout(() => { setSettled(value); }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
