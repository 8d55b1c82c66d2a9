import { useQuery } from '@tanstack/react-query';
import { currentLanguage } from '@/i18n/language';
import { ifMatch, type StepProps } from './case-file';
import { api } from './client';
import { given } from './given';
import { answered, Refused } from './problem';
import type { paths } from './schema';

type OfCases = `/api/cases/{number}/${string}`;
type PathWith<M extends 'get' | 'post'> = { [P in keyof paths]: paths[P][M] extends undefined ? never : P }[keyof paths];
type ReadPath = Extract<PathWith<'get'>, OfCases>;
type ChangePath = Extract<PathWith<'post'>, OfCases>;

interface Json<T> {
  content: { 'application/json': T };
}
type AnswerOf<P extends ReadPath> = paths[P]['get'] extends { responses: { 200: Json<infer T> } } ? T : never;
type ChangeAnswerOf<P extends ChangePath> = paths[P]['post'] extends { responses: { 200: Json<infer T> } | { 201: Json<infer T> } } ? T : unknown;
export type ChangeOf<P extends ChangePath> = paths[P]['post'] extends { requestBody: Json<infer T> } ? T : undefined;

/** Nothing there, or nothing for this reader: the page shows no card for it. */
const meansNothingToSee = (failure: unknown) => failure instanceof Refused && [403, 404].includes(failure.status);

async function readPart<P extends ReadPath>(number: string, path: P): Promise<AnswerOf<P> | null> {
  try {
    return await answered<AnswerOf<P>>(api.GET(path as never, { params: { path: { number } } } as never));
  } catch (failure) {
    if (meansNothingToSee(failure)) {
      return null;
    }
    throw failure;
  }
}

/** One part of a case, such as its demands; null where there is none for this reader. */
export function useCasePart<P extends ReadPath>(number: string, path: P, enabled = true) {
  return useQuery({
    queryKey: ['cases', number, path, currentLanguage()],
    queryFn: () => readPart(number, path),
    enabled,
  });
}

/** Does a step of a case; what was left empty is not sent. */
export function changeCase<P extends ChangePath>(
  path: P,
  { number, version }: Pick<StepProps, 'number' | 'version'>,
  body: ChangeOf<P>,
  id?: number,
): Promise<ChangeAnswerOf<P>> {
  const init = { params: { path: { number, id }, header: ifMatch(version) }, body: given(body) ?? {} };
  return answered<ChangeAnswerOf<P>>(api.POST(path as never, init as never));
}
