import { api } from './client';
import { answered } from './problem';
import type { Schemas } from './schemas';

export type Upload = Schemas['Upload'];

/** What the server takes, judged there by content. */
export const FILE_TYPES = 'image/jpeg,image/png,application/pdf,video/mp4';

/** Sends one file ahead; whatever step names its id attaches it. */
export function upload(file: File): Promise<Upload> {
  const form = new FormData();
  form.append('file', file);
  return answered(api.POST('/api/uploads', { body: form as never, bodySerializer: (body: unknown) => body as FormData }));
}

export const idsOf = (files: Upload[] | undefined) => (files ?? []).map(({ id }) => id);
