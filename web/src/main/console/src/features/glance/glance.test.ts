import { describe, expect, it } from 'vitest';
import { isNothing, shown, signed } from './figures';
import { shadeOf } from './tiles';

const value = (text: string | null, whole: number | null = null) => ({ value: text, part: whole, whole });

describe('a figure', () => {
  it.each([
    ['COUNT', '12345', '12,345'],
    ['COUNT', '0', '0'],
    ['RATE', '83.33', '83.33%'],
    ['RATE', '100.00', '100%'],
    ['RATE', null, null],
    ['FEN', '46300.00', '46,300.00'],
  ] as const)('measured in %s as %s is shown as %s', (measure, text, expected) => {
    expect(shown(measure, value(text))).toBe(expected);
  });

  it.each([
    ['25.00', '+25.00%'],
    ['-16.67', '−16.67%'],
    ['0.00', '0.00%'],
  ])('that changed by %s is said to have done so by %s', (change, expected) => {
    expect(signed(change)).toBe(expected);
  });

  it('is nothing if no case stands behind it, though a rate of zero is something', () => {
    expect(isNothing([value('0'), value(null, 0), value('0.00')])).toBe(true);
    expect(isNothing([value('0.00', 3)])).toBe(false);
  });
});

describe('a tile', () => {
  it.each([
    [0, 0],
    [null, 0],
    [1, 1],
    [20, 1],
    [21, 2],
    [100, 5],
  ])('of %s beside a largest of 100 has shade %i', (one, shade) => {
    expect(shadeOf(one, [one, 100])).toBe(shade);
  });
});
