import { describe, expect, it } from 'vitest';
import { pinyinInitials } from './pinyin';

describe('pinyin initials', () => {
  it.each([
    ['农业生产资料', 'nysczl'],
    ['家用电器', 'jydq'],
    ['餐饮和住宿', 'cyhzs'],
    ['邮政快递', 'yzkd'],
    ['12315平台', '12315pt'],
  ])('of %s are %s', (words, expected) => {
    expect(pinyinInitials(words)).toBe(expected);
  });
});
