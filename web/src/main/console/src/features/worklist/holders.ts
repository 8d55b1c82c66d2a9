import type { Person } from '@/api/me';

/** The head has things too, and a member may have left. */
export function withHolder(options: { value: string; label: string }[], holder: string | null, self: Person) {
  if (!holder || options.some(({ value }) => value === holder)) {
    return options;
  }
  return [...options, { value: holder, label: holder === self.username ? self.name : holder }];
}
