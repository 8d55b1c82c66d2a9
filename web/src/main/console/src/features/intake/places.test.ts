import { describe, expect, it } from 'vitest';
import { placesLike, placesOf } from './places';

const COUNTIES = [{ code: '654201', name: '塔城市' }, { code: '654221', name: '额敏县' }];
const township = (code: string, name: string, active = true) => ({ code, version: 0, name, countyCode: code.slice(0, 6), active });
const PLACES = placesOf(
  [township('654201001', '和平街道'), township('654201100', '二工镇'), township('654221209', '二道桥乡'), township('654221999', '二门乡', false)],
  COUNTIES,
);
const found = (typed: string, county?: string) => placesLike(PLACES, typed, county).map(({ address }) => address);

describe('a place', () => {
  it('is found by the initials of the township, or of county and township', () => {
    expect(found('egz')).toEqual(['塔城市二工镇']);
    expect(found('TCSHP')).toEqual(['塔城市和平街道']);
  });

  it('is found by its characters', () => {
    expect(found('道桥')).toEqual(['额敏县二道桥乡']);
  });

  it('comes first where the county is known already, and not at all once it is given up', () => {
    expect(found('二工')).toEqual(['塔城市二工镇']);
    expect(found('塔城', '654221')).toHaveLength(2);
    expect(placesLike([...PLACES].reverse(), '塔城市', '654201')).toHaveLength(2);
    expect(found('二门')).toEqual([]);
  });

  it('is not asked for again once the address goes on', () => {
    expect(found('塔城市二工镇文化路12号')).toEqual([]);
    expect(found('塔城市二工镇')).toEqual([]);
    expect(found('e')).toEqual([]);
  });
});
