export type Json = string | number | boolean | Json[] | { [name: string]: Json };

/** Empty fields and groups are left out: nothing was said about them. */
export function given(content: unknown): Json | undefined {
  if (typeof content === 'string') {
    return content.trim() === '' ? undefined : content.trim();
  }
  if (Array.isArray(content)) {
    return content.length === 0 ? undefined : (content as Json[]);
  }
  if (typeof content !== 'object' || content === null) {
    return (content as Json | null | undefined) ?? undefined;
  }
  const fields = Object.entries(content).flatMap(([name, field]) => {
    const kept = given(field);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
