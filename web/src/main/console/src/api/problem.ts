import type { components } from './schema';

export type Problem = components['schemas']['Problem'];

/** What the server said no to, in its own words (RFC 9457). */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  /** The case is not as the page showed it: somebody was faster, or the step is not due. */
  get meansTheCaseChanged(): boolean {
    return this.status === 409 || this.status === 412;
  }
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's content, or a {@link Refused}. */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) {
    return data as T;
  }
  throw new Refused(readProblem(error, response));
}

function readProblem(error: unknown, response: Response): Problem {
  if (typeof error === 'object' && error !== null && 'title' in error) {
    return { ...(error as Problem), status: response.status };
  }
  return { type: 'about:blank', title: `${response.status} ${response.statusText}`, status: response.status };
}
