import type { Printout } from './api/read-printouts';

/** Where a print-out is taken from: it is asked only for what it gives a choice of. */
export function printoutAddress(printout: Printout, choices: Record<string, string | null | undefined>): string {
  const wanted = [...printout.parameters, 'format'].flatMap((name) => (choices[name] ? [[name, choices[name]]] : []));
  return `/api/printouts/${printout.key}?${String(new URLSearchParams(wanted))}`;
}
