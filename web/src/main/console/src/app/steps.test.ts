import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/api/case-file';
import type { Person } from '@/api/me';
import type { Schemas } from '@/api/schemas';
import { nextSteps, type Standing } from './steps';

const NOTHING_WAITS: Standing = {
  approval: undefined,
  telling: false,
  demandOpen: false,
  pauseRunning: false,
  extended: false,
  sessionCalled: false,
  recusalPending: false,
  orderOpen: false,
  orderAnswered: false,
};

const OFFICE = { code: '654201', name: '塔城市市场监督管理局', countyCode: '654201' };
const staff = (...roles: Person['roles']): Person => ({ username: 'one', name: '甲', roles, office: OFFICE });

const aCase = (stage: CaseFile['stage'], ...possible: string[]) =>
  ({ kind: 'COMPLAINT', stage, outcome: null, office: { code: '654201', name: '' }, missing: [], possible }) as unknown as CaseFile;

const offered = (caseFile: CaseFile, person: Person, standing: Partial<Standing> = {}) =>
  nextSteps({ caseFile, person, standing: { ...NOTHING_WAITS, ...standing } }).map(({ label }) => label);

const proposed = (matter: Schemas['Approval']['matter']) => ({ approval: { matter } as Schemas['Approval'] });

describe('what a person can do next', () => {
  it('is what the server calls possible and the person may do', () => {
    const steps = offered(aCase('AWAITING_ACCEPTANCE', 'acceptance', 'return', 'demands'), staff('HANDLER'));
    expect(steps.slice(0, 3)).toEqual(['step.accept', 'step.refuse', 'step.demand']);
    expect(steps).not.toContain('step.outcome');
    expect(offered(aCase('AWAITING_ACCEPTANCE', 'acceptance'), staff('AUDITOR'))).toEqual([]);
  });

  it('is to record what came once material was asked for', () => {
    const steps = offered(aCase('AWAITING_ACCEPTANCE', 'demands'), staff('HANDLER'), { demandOpen: true });
    expect(steps).toContain('step.supply');
    expect(steps).not.toContain('step.demand');
  });

  it('leaves out what a proposal already asks for', () => {
    const report = aCase('AWAITING_VERIFICATION', 'verification', 'extensions');
    expect(offered(report, staff('HEAD'), proposed('EXTENSION'))).toEqual(expect.arrayContaining(['step.approval', 'step.verify']));
    expect(offered(report, staff('HEAD'), proposed('EXTENSION'))).not.toContain('step.extend');
    expect(offered(report, staff('HEAD'), proposed('VERIFICATION'))).not.toContain('step.verify');
    expect(offered(report, staff('HANDLER'), proposed('VERIFICATION'))).not.toContain('step.approval');
  });

  it('calls no session while one is called or a recusal waits', () => {
    const mediation = aCase('IN_MEDIATION', 'mediation/sessions', 'mediation/outcome');
    expect(offered(mediation, staff('HANDLER'))).toContain('step.session');
    expect(offered(mediation, staff('HANDLER'), { sessionCalled: true })).toContain('step.sessionRecord');
    expect(offered(mediation, staff('HANDLER'), { sessionCalled: true })).not.toContain('step.session');
    expect(offered(mediation, staff('HEAD'), { recusalPending: true })).toContain('step.recusalDecision');
  });

  it('extends a limit only once, and ends an appraisal that runs', () => {
    const report = aCase('AWAITING_VERIFICATION', 'extensions', 'suspensions');
    expect(offered(report, staff('HANDLER'), { extended: true, pauseRunning: true })).not.toContain('step.extend');
    expect(offered(report, staff('HANDLER'), { pauseRunning: true })).toContain('step.resume');
  });

  it('lets the supervisor order, and the office answer', () => {
    const closed = aCase('CLOSED', 'supervision-orders', 'spot-checks', 'follow-ups');
    expect(offered(closed, staff('SUPERVISOR'))).toEqual(expect.arrayContaining(['step.order', 'step.spotCheck']));
    expect(offered(closed, staff('HANDLER'), { orderOpen: true })).toContain('step.orderAnswer');
    expect(offered(closed, staff('SUPERVISOR'), { orderOpen: true })).not.toContain('step.order');
  });

  it('is first to fill in what acceptance waits for', () => {
    const incomplete = { ...aCase('AWAITING_ACCEPTANCE', 'acceptance'), missing: ['/complainant/address'] };
    expect(offered(incomplete, staff('HANDLER'))[0]).toBe('step.particulars');
    expect(offered(aCase('AWAITING_ACCEPTANCE', 'acceptance'), staff('HANDLER'))[0]).toBe('step.accept');
  });

  it('corrects the cases of the own office only', () => {
    const ofAnother = { ...aCase('CLOSED'), office: { code: '654202', name: '' } };
    expect(offered(aCase('CLOSED'), staff('HEAD'))).toContain('step.correct');
    expect(offered(ofAnother, staff('HEAD'))).not.toContain('step.correct');
    expect(offered(aCase('CLOSED'), staff('HANDLER'))).not.toContain('step.correct');
  });

  it('takes no case from the own office', () => {
    expect(offered(aCase('IN_MEDIATION'), staff('HEAD'))).not.toContain('step.takeOver');
  });
});
