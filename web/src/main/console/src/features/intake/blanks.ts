import type { CaseFile } from '@/api/case-file';

type Known = Record<string, unknown>;

/** Whom the server calls what in this kind of case; enquiries are completed like complaints. */
const partyOf = ({ kind }: CaseFile) => (kind === 'VIOLATION_REPORT' ? 'reporter' : 'complainant');

const isBlank = (known: unknown) => known === null || known === undefined || known === '' || (Array.isArray(known) && known.length === 0);

/** What is no part of the case, or not for this reader, is not asked for. */
const NOT_ASKED = { remedies: 'none', amount: 'none', occurredOn: 'none', countyCode: 'none', place: 'none' };

/** The pointers of what is not known yet, in the order of the form; what Art. 10 wants stands first. */
export function blanksOf(caseFile: CaseFile): string[] {
  const fields: [string, Known | null, string[]][] = [
    [`/${partyOf(caseFile)}`, caseFile.party, ['name', 'phone', 'address', 'idType', 'idNumber']],
    ['/respondent', caseFile.respondent, ['name', 'countyCode', 'address', 'phone', 'creditCode']],
    ['/subject', caseFile.subject, ['category', 'issue', 'product', ...(caseFile.kind === 'COMPLAINT' ? ['shelfLifeDays'] : [])]],
    ['/incident', caseFile.incident ?? NOT_ASKED, ['occurredOn', 'countyCode', 'place']],
    ['/request', caseFile.kind === 'COMPLAINT' ? caseFile.request : NOT_ASKED, ['remedies', 'amount']],
  ];
  const blanks = fields.flatMap(([group, known, names]) =>
    names.filter((name) => isBlank(known?.[name])).map((name) => `${group}/${name}`),
  );
  const wanted = (pointer: string) => caseFile.missing.includes(pointer);
  return [...blanks.filter(wanted), ...blanks.filter((pointer) => !wanted(pointer))];
}
