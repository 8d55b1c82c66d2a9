import { describe, expect, it } from 'vitest';
import { NEW_CALL } from './call';
import { callerIn, isBlank, nameOf, parked, parkedAmong } from './parked-calls';

const a = { id: 'a', savedAt: '', call: { ...NEW_CALL, party: { name: '古丽' } } };
const b = { id: 'b', savedAt: '', call: { ...NEW_CALL, incident: { facts: '滴灌带破裂，商家拒绝退换' } } };

describe('calls that are parked', () => {
  it('keep their place, and are forgotten when nothing is left in them', () => {
    expect(parked([a, b], { ...a, savedAt: 'later' }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(parked([a, b], { ...a, call: { ...NEW_CALL, kind: 'ENQUIRY', party: { name: ' ' } } })).toEqual([b]);
  });

  it('are found again by who calls, or by what was said', () => {
    expect(nameOf(a)).toBe('古丽');
    expect(nameOf(b)).toBe('滴灌带破裂，商家拒绝退换');
  });

  it('say nothing as long as only the kind was chosen', () => {
    expect(isBlank({ ...NEW_CALL, kind: 'VIOLATION_REPORT' })).toBe(true);
    expect(isBlank(a.call)).toBe(false);
  });

  it('are read only where we wrote them', () => {
    expect(parkedAmong({ not: 'ours' })).toEqual([]);
    expect(parkedAmong([a, 'x', null])).toEqual([a]);
  });

  it('take the number from the fragment that the telephone system gives', () => {
    expect(callerIn('#caller=139%201234-5678')).toBe('13912345678');
    expect(callerIn('#content')).toBeUndefined();
  });
});
