/** When somebody is usually rung back. */
export const MOMENTS = ['now', 'inHalfAnHour', 'inTwoHours', 'tomorrow'] as const;

export type Moment = (typeof MOMENTS)[number];

const MINUTE = 60_000;
const AHEAD: Record<Exclude<Moment, 'tomorrow'>, number> = { now: 0, inHalfAnHour: 30 * MINUTE, inTwoHours: 120 * MINUTE };

/** As the server writes it; the morning of the next day begins at ten, Beijing time. */
export function momentAt(moment: Moment, now: Date): string {
  if (moment === 'tomorrow') {
    const nextDay = new Date(now.getTime() + (8 + 24) * 60 * MINUTE).toISOString().slice(0, 10);
    return `${nextDay}T10:00:00+08:00`;
  }
  return new Date(now.getTime() + AHEAD[moment]).toISOString();
}
