import { useQuery } from '@tanstack/react-query';
import { api } from './client';
import { answered, Refused } from './problem';
import type { Schemas } from './schemas';

export type Person = Schemas['Person'];
export type Role = Schemas['Role'];

export const ME = ['me'] as const;

async function whoAmI(): Promise<Person | null> {
  try {
    return await answered(api.GET('/api/me'));
  } catch (failure) {
    if (failure instanceof Refused && failure.status === 401) {
      return null;
    }
    throw failure;
  }
}

/** The one who is signed in; null when nobody is. */
export function useMe() {
  return useQuery({ queryKey: ME, queryFn: whoAmI, staleTime: Infinity });
}

/** For pages, which are only shown to somebody who is signed in. */
export function usePerson(): Person {
  const { data } = useMe();
  if (!data) {
    throw new Error('nobody is signed in');
  }
  return data;
}

export function hasRole(person: Person, ...roles: Role[]): boolean {
  return roles.some((role) => person.roles.includes(role));
}
