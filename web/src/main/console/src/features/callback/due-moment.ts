import type { WhenValues } from './moment-field';
import { momentAt } from './moments';

/** What was chosen, as the server writes it; nothing where no other moment was given yet. */
export function dueMoment({ when, at }: WhenValues, now = new Date()): string | undefined {
  if (when === 'other') {
    return at && `${at}:00+08:00`;
  }
  return when && momentAt(when, now);
}
