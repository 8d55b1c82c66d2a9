import { describe, expect, it } from 'vitest';
import { easier } from './easier';

const ways = (words: string, chosen = {}) => easier({ words, chosen, isNewestFirst: false }).map(([way, { words: next }]) => [way, next]);

describe('where nothing was found', () => {
  it('filters, quotes and what is left out can go', () => {
    expect(ways('“滴灌带 漏水” -退款', { county: ['654201'] })).toEqual([
      ['search.withoutFilters', '“滴灌带 漏水” -退款'],
      ['search.withoutQuotes', '滴灌带 漏水  -退款'],
      ['search.withoutMinus', '“滴灌带 漏水”'],
    ]);
  });

  it('nothing is offered that would ask the same again', () => {
    expect(ways('滴灌带')).toEqual([]);
    expect(ways('12-34')).toEqual([]);
    expect(ways('-退款')).toEqual([]);
  });
});
