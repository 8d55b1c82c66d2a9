import { useCase } from '@/api/case-file';
import type { Schemas } from '@/api/schemas';
import { LinkButtons } from './link-buttons';

/** Links the case that was just filed with an earlier one that is like it. */
export function LinkFiled({ number, other }: { number: string; other: Schemas['CaseRow'] }) {
  const { data: read } = useCase(number);
  return read && <LinkButtons caseFile={read.caseFile} other={other} />;
}
