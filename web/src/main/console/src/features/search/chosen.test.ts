import { describe, expect, it } from 'vitest';
import { toggled } from './chosen';

describe('narrowing down a search', () => {
  it('takes a code in, and out again', () => {
    const one = toggled({}, 'county', '654201');
    expect(one).toEqual({ county: ['654201'] });
    expect(toggled(one, 'county', '654202')).toEqual({ county: ['654201', '654202'] });
    expect(toggled(one, 'county', '654201')).toEqual({});
  });
});
