import type { Schemas } from '@/api/schemas';

type Received = Pick<Schemas['CaseRow'], 'number' | 'receivedAt'>;

/** A link points from the later case to the earlier. */
export function laterAndEarlier<A extends Received, B extends Received>(one: A, other: B): [A | B, A | B] {
  const isLater = one.receivedAt > other.receivedAt || (one.receivedAt === other.receivedAt && one.number > other.number);
  return isLater ? [one, other] : [other, one];
}

type Joinable = Received & { kind: Schemas['Kind']; stage: Schemas['Stage']; office: Schemas['OfficeName'] | null };

/** This case says again what an earlier open one of the same kind and office says; a report is never joined. */
export function canBeJoined(one: Joinable, other: Joinable): boolean {
  return (
    laterAndEarlier(one, other)[0].number === one.number &&
    one.kind === other.kind &&
    one.kind !== 'VIOLATION_REPORT' &&
    one.stage !== 'CLOSED' &&
    other.stage !== 'CLOSED' &&
    one.office?.code === other.office?.code
  );
}
