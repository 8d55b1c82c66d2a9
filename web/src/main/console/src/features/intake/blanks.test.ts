import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/api/case-file';
import { blanksOf } from './blanks';

const aCase = (parts: Partial<CaseFile>) =>
  ({
    kind: 'COMPLAINT',
    party: { name: '古丽娜尔', phone: '139****5678', email: null, idType: null, idNumber: null, address: null },
    respondent: { name: '绿洲农资', creditCode: null, address: '文化路12号', countyCode: '654201', phone: '0901', platformName: null, platformCountyCode: null },
    subject: { category: { code: 'farm-inputs', name: '' }, issue: { code: 'quality', name: '' }, suspectedAct: null, product: '滴灌带', shelfLifeDays: null },
    incident: { occurredOn: '2026-05-18', place: '地里', countyCode: '654201', facts: '破裂' },
    request: { remedies: ['REFUND'], amount: null },
    missing: ['/complainant/address'],
    ...parts,
  }) as CaseFile;

describe('what can still be filled in', () => {
  it('is what is blank, what acceptance waits for first', () => {
    expect(blanksOf(aCase({}))).toEqual(['/complainant/address', '/complainant/idType', '/complainant/idNumber', '/respondent/creditCode', '/subject/shelfLifeDays', '/request/amount']);
  });

  it('asks the reporter of a report, and for no redress there', () => {
    expect(blanksOf(aCase({ kind: 'VIOLATION_REPORT', party: null, missing: [] }))).toEqual([
      '/reporter/name', '/reporter/phone', '/reporter/address', '/reporter/idType', '/reporter/idNumber', '/respondent/creditCode',
    ]);
  });
});
