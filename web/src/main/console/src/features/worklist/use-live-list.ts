import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import { listenToChanges } from './api/changes';

/** Whether a hand is on the list: then its rows stay where they are. */
function isUnderTheHand(list: HTMLElement | null): boolean {
  return list !== null && (list.contains(document.activeElement) || list.matches(':hover'));
}

/** Reads the list again when it changed, or says that it did as long as somebody has a hand on it. */
export function useLiveList(list: RefObject<HTMLElement | null>) {
  const queryClient = useQueryClient();
  const [hasNews, setNews] = useState(false);

  const show = useCallback(() => {
    setNews(false);
    void queryClient.invalidateQueries({ queryKey: ['worklist'] });
  }, [queryClient]);

  useEffect(
    () =>
      listenToChanges({
        onChanged: () => {
          if (isUnderTheHand(list.current)) {
            setNews(true);
            void queryClient.invalidateQueries({ queryKey: ['worklist', 'counts'] });
          } else {
            show();
          }
        },
        onSilence: () => {
          if (!isUnderTheHand(list.current)) {
            show();
          }
        },
      }),
    [list, queryClient, show],
  );
  return { hasNews, show };
}
