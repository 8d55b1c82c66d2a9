import type { Schemas } from '@/api/schemas';
import { pinyinInitials } from '@/ui/pinyin';

/** A township as an address begins with it. */
export interface Place {
  /** `塔城市二工镇` */
  address: string;
  countyCode: string;
  /** Of the township alone, `egz`, and with its county, `tcsegz`. */
  initials: [string, string];
}

export function placesOf(townships: Schemas['Township'][], counties: Schemas['Code'][]): Place[] {
  const countyOf = new Map(counties.map(({ code, name }) => [code, name]));
  return townships
    .filter(({ active }) => active)
    .map(({ name, countyCode }) => {
      const address = `${countyOf.get(countyCode) ?? ''}${name}`;
      return { address, countyCode, initials: [pinyinInitials(name), pinyinInitials(address)] };
    });
}

/** More are not read while somebody waits on the telephone. */
const MOST = 8;

/** Where what is typed may begin; nothing once the address goes on below the township. */
export function placesLike(places: Place[], typed: string, countyCode?: string): Place[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length < 2) {
    return [];
  }
  const near = (place: Place) => Number(place.countyCode === countyCode);
  return places
    .filter(({ address, initials }) => address !== wanted && (address.includes(wanted) || initials.some((one) => one.startsWith(wanted))))
    .sort((one, other) => near(other) - near(one))
    .slice(0, MOST);
}
