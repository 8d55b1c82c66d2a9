import type { CaseFile } from '@/api/case-file';

const ALWAYS = ['respondentName', 'respondentAddress', 'respondentCreditCode', 'category', 'issue', 'shelfLifeDays'];
const PENALTY = 'penaltyAmount';
const OF_A_MEDIATION = ['promisedAmount', 'multipliedDamages', 'moralDamages', 'recoveredAmount'];

/** What this case can have wrong: amounts only once they were recorded. */
export function correctableFields({ outcome }: Pick<CaseFile, 'outcome'>): string[] {
  return [
    ...ALWAYS,
    ...(outcome === 'AGREED' || outcome === 'SETTLED' ? OF_A_MEDIATION : []),
    ...(outcome === 'FILED' ? [PENALTY] : []),
  ];
}

export function isMoney(field: string): boolean {
  return [...OF_A_MEDIATION, PENALTY].includes(field);
}

/** What stands in the case now, as far as the case itself shows it. */
export function valueNow({ respondent, subject }: CaseFile, field: string): string | null | undefined {
  const values: Record<string, string | null | undefined> = {
    respondentName: respondent.name,
    respondentAddress: respondent.address,
    respondentCreditCode: respondent.creditCode,
    category: subject.category?.name,
    issue: subject.issue?.name,
    shelfLifeDays: subject.shelfLifeDays?.toString(),
  };
  return values[field];
}
