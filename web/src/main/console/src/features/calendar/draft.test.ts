import { describe, expect, it } from 'vitest';
import { announcementOf, brushed, NOTHING_ENTERED } from './draft';

const OFF = { kind: 'OFF', name: '元旦' } as const;
const MAKE_UP = { kind: 'MAKE_UP' } as const;

describe('a day that is clicked', () => {
  it('is off under its name, and ordinary again at the second click', () => {
    const once = brushed(NOTHING_ENTERED, '2027-01-01', OFF);

    expect(once.daysOff).toEqual([{ on: '2027-01-01', name: '元旦', nameEn: null }]);
    expect(brushed(once, '2027-01-01', OFF)).toEqual(NOTHING_ENTERED);
  });

  it('takes another name at once', () => {
    const renamed = brushed(brushed(NOTHING_ENTERED, '2027-02-06', OFF), '2027-02-06', { kind: 'OFF', name: '春节' });

    expect(renamed.daysOff.map(({ name }) => name)).toEqual(['春节']);
  });

  it('is never off and worked', () => {
    const worked = brushed(brushed(NOTHING_ENTERED, '2027-01-10', OFF), '2027-01-10', MAKE_UP);

    expect(worked).toEqual({ daysOff: [], makeUpDays: [{ on: '2027-01-10' }] });
    expect(brushed(worked, '2027-01-10', OFF).makeUpDays).toEqual([]);
  });
});

it('is sent with the English name only where there is one', () => {
  expect(announcementOf({ daysOff: [{ on: '2027-01-01', name: '元旦', nameEn: null }], makeUpDays: [{ on: '2027-01-10', name: '调休上班' }] })).toEqual({
    daysOff: [{ on: '2027-01-01', name: '元旦' }],
    makeUpDays: [{ on: '2027-01-10' }],
  });
});
