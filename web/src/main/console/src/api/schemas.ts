import type { components } from './schema';

/** The generated types by their short names. */
export type Schemas = components['schemas'];
