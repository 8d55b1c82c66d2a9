import { describe, expect, it } from 'vitest';
import { canBeJoined, laterAndEarlier } from './pair';

const aCase = (number: string, receivedAt: string, kind: 'COMPLAINT' | 'VIOLATION_REPORT' = 'COMPLAINT') => ({
  number,
  receivedAt,
  kind,
  stage: 'AWAITING_ACCEPTANCE' as const,
  office: { code: '654201', name: '' },
});
const earlier = aCase('654201-20261110-0001', '2026-11-10T02:00:00Z');
const later = aCase('654201-20261111-0001', '2026-11-11T02:00:00Z');

describe('two like cases', () => {
  it('are linked from the later to the earlier', () => {
    expect(laterAndEarlier(earlier, later)).toEqual([later, earlier]);
    expect(laterAndEarlier(later, earlier)).toEqual([later, earlier]);
  });

  it('can be joined from the later one, both open and of one office, and never a report', () => {
    expect(canBeJoined(later, earlier)).toBe(true);
    expect(canBeJoined(earlier, later)).toBe(false);
    expect(canBeJoined(later, { ...earlier, office: null })).toBe(false);
    expect(canBeJoined({ ...later, kind: 'VIOLATION_REPORT' }, { ...earlier, kind: 'VIOLATION_REPORT' })).toBe(false);
  });
});
