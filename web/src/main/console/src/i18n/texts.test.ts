import { describe, expect, it } from 'vitest';
import { zhCn } from './zh-cn';

const files = import.meta.glob<Record<string, Record<string, string>>>('./zh-cn/*.ts', { eager: true });

describe('the texts of the features', () => {
  it('take no key from each other, and are all in use', () => {
    const keys = Object.values(files).flatMap((file) => Object.values(file).flatMap((texts) => Object.keys(texts)));

    expect(keys.sort()).toEqual(Object.keys(zhCn).sort());
  });
});
