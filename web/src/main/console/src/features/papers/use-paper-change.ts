import { useMutation } from '@tanstack/react-query';
import { useReloadCase } from '@/api/case-file';

/** Does something to a paper, and reads the case again. */
export function usePaperChange<V>(number: string, change: (values: V) => Promise<unknown>, onDone: () => void = () => undefined) {
  const reload = useReloadCase(number);
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      onDone();
      void reload();
    },
  });
}
