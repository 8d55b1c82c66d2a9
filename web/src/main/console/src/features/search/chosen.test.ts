import { describe, expect, it } from 'vitest';
import { ordered, toggled } from './chosen';

describe('narrowing down a search', () => {
  it('takes a code in, and out again', () => {
    const one = toggled({}, 'county', '654201');
    expect(one).toEqual({ county: ['654201'] });
    expect(toggled(one, 'county', '654202')).toEqual({ county: ['654201', '654202'] });
    expect(toggled(one, 'county', '654201')).toEqual({});
  });

  it('knows several lights at a time', () => {
    expect(toggled({ light: ['RED'] }, 'light', 'AMBER')).toEqual({ light: ['RED', 'AMBER'] });
    expect(toggled({ light: ['RED'] }, 'light', 'RED')).toEqual({});
  });

  it('puts months from the newest and amounts from the smallest', () => {
    const counted = (...codes: string[]) => codes.map((code) => ({ code, name: null, count: 1 }));
    const codes = (facet: 'month' | 'amountBand', ...given: string[]) => ordered(facet, counted(...given)).map(({ code }) => code);
    expect(codes('month', '2026-05', '2026-11', '2025-12')).toEqual(['2026-11', '2026-05', '2025-12']);
    expect(codes('amountBand', '1000-5000', '50000-', '0-100')).toEqual(['0-100', '1000-5000', '50000-']);
  });

  it('keeps what is chosen where nothing has it, so that it can be taken out again', () => {
    expect(ordered('county', [], ['654201'])).toEqual([{ code: '654201', name: null, count: 0 }]);
  });
});
