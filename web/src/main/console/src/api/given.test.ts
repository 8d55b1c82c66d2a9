import { describe, expect, it } from 'vitest';
import { given } from './given';

describe('what is sent of a form', () => {
  it('leaves out what is empty, and keeps a no', () => {
    expect(given({ text: ' a ', none: '  ', list: [], group: { inner: null }, reached: false, score: 0 })).toEqual({ text: 'a', reached: false, score: 0 });
    expect(given({ only: '' })).toBeUndefined();
  });
});
