/** The version that was read; for a new record there is none to name. */
export const readVersion = (version: number | undefined) => (version === undefined ? {} : { 'If-Match': `"${version}"` });
