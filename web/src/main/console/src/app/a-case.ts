import { http } from 'msw';
import type { CaseFile } from '@/api/case-file';
import { answers, refuses } from './hotline';

const NUMBER = '654201-20261110-0001';

export const awaitingAcceptance: CaseFile = {
  number: NUMBER,
  version: 3,
  kind: 'COMPLAINT',
  channel: 'PHONE',
  source: null,
  receivedAt: '2026-11-10T02:00:00Z',
  registeredBy: 'agent',
  stage: 'AWAITING_ACCEPTANCE',
  outcome: null,
  office: { code: '654201', name: '塔城市市场监督管理局' },
  handler: null,
  priority: 'NORMAL',
  urgencies: [],
  placingReason: null,
  lawPack: 'samr-121',
  due: { step: 'ACCEPTANCE', dueOn: '2026-11-24', light: 'AMBER', provisional: false, legalBasis: '第十五条' },
  party: null,
  partyMasked: true,
  partyRevealable: true,
  respondent: { name: '绿洲农资', creditCode: null, address: null, countyCode: null, phone: null, platformName: null, platformCountyCode: null },
  subject: { category: null, issue: null, suspectedAct: null, product: null, shelfLifeDays: null },
  incident: { occurredOn: null, place: null, countyCode: null, facts: '滴灌带破裂' },
  request: { remedies: ['REFUND'], amount: '1280.00' },
  consents: null,
  missing: [],
  answer: null,
  closedAt: null,
  closingDueOn: null,
  possible: ['acceptance', 'return'],
};

/** The case, and of its parts what every test needs; the rest is not there. */
export const aCase = (caseFile = awaitingAcceptance) => [
  answers(`*/api/cases/${NUMBER}`, caseFile, { headers: { ETag: '"3"' } }),
  ...['timeline', 'approvals', 'notices'].map((part) => answers(`*/api/cases/${NUMBER}/${part}`, { items: [], next: null })),
  answers(`*/api/cases/${NUMBER}/grounds`, { items: [{ code: '16-3', text: '不是为生活消费需要', legalBasis: '第十六条第三项', suggested: false }] }),
  http.get(`*/api/cases/${NUMBER}/*`, () => refuses(404, {})),
];
