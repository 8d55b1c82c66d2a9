import type { RefObject } from 'react';
import { step, usePageKeys } from '@/ui/keys';

/** j and k move through what was found, so that Enter opens it. */
export function useHitKeys(list: RefObject<HTMLElement | null>): void {
  usePageKeys((event) => {
    const hits = [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
    step(event, hits, hits.findIndex((hit) => hit === document.activeElement));
  });
}
