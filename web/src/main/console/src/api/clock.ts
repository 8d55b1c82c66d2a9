import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@/i18n/format';
import { api } from './client';
import { answered, Refused } from './problem';

export const DEMO_CLOCK = ['demo-clock'] as const;

async function readDemoClock(): Promise<string | null> {
  try {
    return (await answered(api.GET('/api/demo/clock'))).now;
  } catch (failure) {
    if (failure instanceof Refused) {
      return null;
    }
    throw failure;
  }
}

/** The moment of the demo clock; null where there is none. */
export function useDemoClock() {
  return useQuery({ queryKey: DEMO_CLOCK, queryFn: readDemoClock, staleTime: 60_000 });
}

/** The server's day in demo mode, the calendar's else. */
export function useToday(): string {
  const { data } = useDemoClock();
  return dayOf(data ? new Date(data) : new Date());
}
