import { expect, it } from 'vitest';
import { sundayOf } from './sunday-of';

it('takes the Sunday that ends the week', () => {
  expect(sundayOf('2026-11-23')).toBe('2026-11-29');
  expect(sundayOf('2026-11-28')).toBe('2026-11-29');
  expect(sundayOf('2026-11-29')).toBe('2026-11-29');
  expect(sundayOf('2026-12-30')).toBe('2027-01-03');
});
