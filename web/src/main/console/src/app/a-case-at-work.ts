import type { Schemas } from '@/api/schemas';
import { awaitingAcceptance } from './a-case';
import { answers } from './hotline';

const CASE = `*/api/cases/${awaitingAcceptance.number}`;
const AT = '2026-11-12T02:00:00Z';

const mediation: Schemas['Mediation'] = {
  startedOn: '2026-11-11', consentsRecordedAt: AT, consents: [], entrustment: null,
  sessions: [{ id: 1, form: 'ON_SITE', at: AT, place: '调解室', mediators: ['阿依古丽'], state: 'CALLED', absent: [], excused: [], minutes: null }],
  recusals: [{ id: 2, mediator: '阿依古丽', askedBy: 'RESPONDENT', reason: '有利害关系', recordedAt: AT, state: 'PENDING', decidedAt: null, reasons: null }],
  result: null, ground: null, promisedAmount: null, multipliedDamages: null, moralDamages: null, recoveredAmount: null, performBy: null, document: null, endedAt: null,
  performances: [], paidAmount: null, outstandingAmount: null, overpaid: false, nonPerformances: [], earlier: null,
};

const approval: Schemas['Approval'] = {
  id: 3, caseNumber: awaitingAcceptance.number, matter: 'REFUSAL', state: 'PENDING', proposedBy: 'handler-654201', proposedAt: AT,
  decidedBy: null, decidedAt: null, reasons: null,
};

/** A case about which everything waits at once. */
export const duringMediation = [
  answers(`${CASE}/mediation`, mediation),
  answers(`${CASE}/approvals`, { items: [approval] }),
  answers(`${CASE}/purchase-factors`, { items: [{ code: 'quantity', text: '数量' }] }),
  answers(`${CASE}/factors`, { items: [] }),
];

/** Of a paper that may still be written. */
export const aDraft: Schemas['Paper'] = {
  id: 4, form: 'TERMINATION', title: '终止调解决定书', state: 'DRAFT', number: null, fields: {},
  inputs: [{ name: 'reasons', label: '理由', type: 'TEXT' }, { name: 'day', label: '日期', type: 'DAY' }],
  unprintable: [], draftedBy: 'handler-654201', draftedAt: AT, issuedBy: null, issuedAt: null, issuedOn: null, files: [], sendings: [],
};

export const aSetting: Schemas['Setting'] = {
  name: 'reporter-notice', version: 1, value: 'ON', unit: 'SWITCH', least: 0, most: 1, usual: 'ON', settledBy: null, settledAt: null,
};

export const anAlarm: Schemas['AlarmRule'] = { step: 'ACCEPTANCE', kind: 'WARNING', version: 1, workingDays: 2, told: ['HEAD'] };
