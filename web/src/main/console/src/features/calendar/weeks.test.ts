import { describe, expect, it } from 'vitest';
import { weeksOf } from './weeks';

describe('the weeks of a month', () => {
  it('go from Monday to Sunday, and hold each of its days once', () => {
    const november = weeksOf(2026, 11);
    expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(november.flat().filter(Boolean)).toHaveLength(30);
    expect(november.every((week) => week.length === 7)).toBe(true);
    expect(weeksOf(2028, 2).flat()).toContain('2028-02-29');
  });
});
