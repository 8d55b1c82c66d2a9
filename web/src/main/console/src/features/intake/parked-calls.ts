import { given } from '@/api/given';
import { NEW_CALL, type Call } from './call';

/** A call that is being written down, or waits until its caller rings again. */
export interface ParkedCall {
  id: string;
  savedAt: string;
  call: Call;
}

const NOTHING_SAID = JSON.stringify(given(NEW_CALL));

/** Which kind it is says nothing yet. */
export const isBlank = (call: Call) => JSON.stringify(given({ ...NEW_CALL, ...call, kind: NEW_CALL.kind })) === NOTHING_SAID;

export function parkedAmong(kept: unknown): ParkedCall[] {
  return Array.isArray(kept) ? kept.filter((one): one is ParkedCall => typeof one === 'object' && one !== null && 'id' in one && 'call' in one) : [];
}

/** With the call as it is now; one about which nothing was said is not kept. */
export function parked(calls: ParkedCall[], now: ParkedCall): ParkedCall[] {
  const others = calls.filter(({ id }) => id !== now.id);
  return isBlank(now.call) ? others : [...others, now].sort((one, other) => one.id.localeCompare(other.id));
}

/** How one finds a call again. */
export function nameOf({ call }: ParkedCall): string | undefined {
  return call.party?.name ?? call.party?.phone ?? call.respondent?.name ?? call.incident?.facts?.slice(0, 12);
}

/** `#caller=13912345678`, as the telephone system opens the page. */
export function callerIn(fragment: string): string | undefined {
  const caller = new URLSearchParams(fragment.replace(/^#/, '')).get('caller')?.replace(/[^\d+]/g, '');
  return caller || undefined;
}
