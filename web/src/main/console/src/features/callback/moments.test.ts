import { expect, it } from 'vitest';
import { momentAt } from './moments';

const NOON = new Date('2026-11-23T04:00:00Z');

it('counts minutes from now', () => {
  expect(momentAt('now', NOON)).toBe('2026-11-23T04:00:00.000Z');
  expect(momentAt('inHalfAnHour', NOON)).toBe('2026-11-23T04:30:00.000Z');
});

it('takes the morning of the next day of the office, whatever the zone', () => {
  expect(momentAt('tomorrow', NOON)).toBe('2026-11-24T10:00:00+08:00');
  expect(momentAt('tomorrow', new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-25T10:00:00+08:00');
});
