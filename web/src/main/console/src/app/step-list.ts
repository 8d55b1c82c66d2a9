import type { Role } from '@/api/me';
import { AcceptForm } from '@/features/acceptance/acceptance-form';
import { DemandForm } from '@/features/acceptance/demand-form';
import { RefusalForm } from '@/features/acceptance/refusal-form';
import { SupplyForm } from '@/features/acceptance/supply-form';
import { AnswerForm } from '@/features/answer/answer-form';
import { ApprovalForm } from '@/features/approval/approval-form';
import { ExtensionForm } from '@/features/deadlines/extension-form';
import { SuspensionEndForm } from '@/features/deadlines/suspension-end-form';
import { SuspensionForm } from '@/features/deadlines/suspension-form';
import { FollowUpForm } from '@/features/followup/follow-up-form';
import { CorrectionForm } from '@/features/correction/correction-form';
import { AccessCodeForm } from '@/features/intake/access-code-form';
import { ParticularsForm } from '@/features/intake/particulars-form';
import { LinkForm } from '@/features/linkage/link-form';
import { SplitForm } from '@/features/linkage/split-form';
import { ConsentForm } from '@/features/mediation/consent-form';
import { EntrustmentForm } from '@/features/mediation/entrustment-form';
import { NonPerformanceForm } from '@/features/mediation/non-performance-form';
import { OutcomeForm } from '@/features/mediation/outcome-form';
import { PaymentForm } from '@/features/mediation/payment-form';
import { RecusalDecisionForm } from '@/features/mediation/recusal-decision-form';
import { RecusalForm } from '@/features/mediation/recusal-form';
import { SessionForm } from '@/features/mediation/session-form';
import { SessionRecordForm } from '@/features/mediation/session-record-form';
import { TellingForm } from '@/features/notification/telling-form';
import { PriorityForm } from '@/features/priority/priority-form';
import { ReviewForm } from '@/features/review/review-form';
import { ReviewRequestForm } from '@/features/review/review-request-form';
import { DesignationForm } from '@/features/routing/designation-form';
import { DispatchForm } from '@/features/routing/dispatch-form';
import { HandUpForm } from '@/features/routing/hand-up-form';
import { ReferralForm } from '@/features/routing/referral-form';
import { ReturnForm } from '@/features/routing/return-form';
import { TakeoverForm } from '@/features/routing/takeover-form';
import { OrderAnswerForm } from '@/features/supervision/order-answer-form';
import { OrderForm } from '@/features/supervision/order-form';
import { OrderLiftForm } from '@/features/supervision/order-lift-form';
import { SpotCheckForm } from '@/features/supervision/spot-check-form';
import { ClueForm } from '@/features/verification/clue-form';
import { PenaltyForm } from '@/features/verification/penalty-form';
import { VerificationForm } from '@/features/verification/verification-form';
import { WithdrawalForm } from '@/features/withdrawal/withdrawal-form';
import type { NextStep, Situation } from './steps';

const OFFICE: Role[] = ['HANDLER', 'HEAD'];
const STAFF: Role[] = ['AGENT', 'DISPATCHER', 'HANDLER', 'HEAD', 'SUPERVISOR'];

const isOpen = ({ caseFile }: Situation) => caseFile.stage !== 'CLOSED';
const isPlaced = (situation: Situation) => isOpen(situation) && situation.caseFile.office !== null;

/** The head of a superior office takes a case of another office; for the own office there is nothing to take. */
const isOfAnotherOffice = (situation: Situation) =>
  isPlaced(situation) && situation.caseFile.office?.code !== situation.person.office?.code;

const isOfTheOwnOffice = ({ caseFile, person }: Situation) => caseFile.office !== null && caseFile.office.code === person.office?.code;

/** What Art. 10 still wants stands in the way of acceptance. */
const wantsParticulars = (situation: Situation) => isOpen(situation) && situation.caseFile.missing.length > 0;

const handsUp = (situation: Situation) => isPlaced(situation) && situation.standing.approval?.matter !== 'HANDING_UP';

export const STEPS: NextStep[] = [
  { group: 'duty', label: 'step.approval', action: 'approvals', roles: ['HEAD'], when: ({ standing }) => standing.approval !== undefined, papers: ['REFUSAL', 'REPORT_RESULT'], Form: ApprovalForm },
  { group: 'duty', label: 'step.tell', action: 'notices', roles: [...OFFICE, 'DISPATCHER'], papers: ['ACCEPTANCE', 'REFUSAL', 'TERMINATION', 'MEDIATION_DOCUMENT', 'REPORT_RESULT'], Form: TellingForm },
  { group: 'duty', label: 'step.orderAnswer', action: 'supervision-orders', roles: OFFICE, when: ({ standing }) => standing.orderOpen, Form: OrderAnswerForm },
  { group: 'duty', label: 'step.review', action: 'review', roles: ['HEAD'], Form: ReviewForm },
  { group: 'duty', label: 'step.particulars', roles: ['AGENT', ...OFFICE], when: wantsParticulars, Form: ParticularsForm },
  { group: 'duty', label: 'step.dispatch', action: 'dispatch', roles: ['DISPATCHER'], papers: ['DISPATCH_NOTICE'], Form: DispatchForm },
  { group: 'duty', label: 'step.designate', action: 'designation', roles: ['SUPERVISOR'], Form: DesignationForm },
  { group: 'duty', label: 'step.accept', action: 'acceptance', roles: OFFICE, papers: ['ACCEPTANCE'], Form: AcceptForm },
  { group: 'duty', label: 'step.refuse', action: 'acceptance', roles: OFFICE, papers: ['REFUSAL'], Form: RefusalForm },
  { group: 'duty', label: 'step.demand', action: 'demands', roles: OFFICE, when: ({ standing }) => !standing.demandOpen, papers: ['IDENTITY_DEMAND'], Form: DemandForm },
  { group: 'duty', label: 'step.supply', action: 'demands', roles: [...OFFICE, 'AGENT'], when: ({ standing }) => standing.demandOpen, Form: SupplyForm },
  { group: 'duty', label: 'step.sessionRecord', action: 'mediation/sessions', roles: OFFICE, when: ({ standing }) => standing.sessionCalled, papers: ['MEDIATION_NOTICE'], Form: SessionRecordForm },
  { group: 'duty', label: 'step.recusalDecision', roles: ['HEAD', 'SUPERVISOR'], when: ({ standing }) => standing.recusalPending, Form: RecusalDecisionForm },
  { group: 'duty', label: 'step.outcome', action: 'mediation/outcome', roles: OFFICE, papers: ['TERMINATION', 'MEDIATION_DOCUMENT'], Form: OutcomeForm },
  { group: 'duty', label: 'step.verify', action: 'verification', roles: OFFICE, papers: ['REPORT_RESULT'], Form: VerificationForm },
  { group: 'duty', label: 'step.answer', action: 'closure', roles: OFFICE, Form: AnswerForm },
  { group: 'duty', label: 'step.payment', action: 'performances', roles: OFFICE, Form: PaymentForm },
  { group: 'duty', label: 'step.followUp', action: 'follow-ups', roles: ['AGENT'], Form: FollowUpForm },

  { group: 'mediation', label: 'step.consent', action: 'mediation/consents', roles: OFFICE, Form: ConsentForm },
  { group: 'mediation', label: 'step.session', action: 'mediation/sessions', roles: OFFICE, when: ({ standing }) => !standing.sessionCalled && !standing.recusalPending, papers: ['MEDIATION_NOTICE'], Form: SessionForm },
  { group: 'mediation', label: 'step.recusal', action: 'mediation/recusals', roles: OFFICE, Form: RecusalForm },
  { group: 'mediation', label: 'step.entrust', action: 'mediation/entrustment', roles: OFFICE, Form: EntrustmentForm },
  { group: 'mediation', label: 'step.clue', action: 'clues', roles: OFFICE, Form: ClueForm },

  { group: 'limits', label: 'step.suspend', action: 'suspensions', roles: OFFICE, when: ({ standing }) => !standing.pauseRunning, Form: SuspensionForm },
  { group: 'limits', label: 'step.resume', roles: OFFICE, when: ({ standing }) => standing.pauseRunning, Form: SuspensionEndForm },
  { group: 'limits', label: 'step.extend', action: 'extensions', roles: OFFICE, when: ({ standing }) => !standing.extended, Form: ExtensionForm },

  { group: 'placing', label: 'step.return', action: 'return', roles: OFFICE, Form: ReturnForm },
  { group: 'placing', label: 'step.refer', action: 'referral', roles: ['DISPATCHER'], Form: ReferralForm },
  { group: 'placing', label: 'step.handUp', roles: OFFICE, when: handsUp, Form: HandUpForm },
  { group: 'placing', label: 'step.takeOver', roles: ['SUPERVISOR'], when: isPlaced, Form: TakeoverForm },
  { group: 'placing', label: 'step.takeOver', roles: ['HEAD'], when: isOfAnotherOffice, Form: TakeoverForm },

  { group: 'links', label: 'step.link', roles: STAFF, Form: LinkForm },
  { group: 'links', label: 'step.split', roles: ['AGENT', 'DISPATCHER', ...OFFICE], when: (situation) => isOpen(situation) && situation.caseFile.kind === 'COMPLAINT', Form: SplitForm },
  { group: 'links', label: 'step.priority', roles: STAFF, when: isOpen, Form: PriorityForm },
  { group: 'links', label: 'step.particulars', roles: ['AGENT', ...OFFICE], when: (situation) => isOpen(situation) && !wantsParticulars(situation), Form: ParticularsForm },
  { group: 'links', label: 'step.correct', roles: ['HEAD'], when: isOfTheOwnOffice, Form: CorrectionForm },
  { group: 'links', label: 'step.accessCode', roles: ['AGENT', ...OFFICE, 'SUPERVISOR'], Form: AccessCodeForm },
  { group: 'links', label: 'step.withdraw', action: 'withdrawal', roles: ['AGENT', ...OFFICE], Form: WithdrawalForm },

  { group: 'after', label: 'step.nonPerformance', action: 'non-performance', roles: OFFICE, Form: NonPerformanceForm },
  { group: 'after', label: 'step.penalty', action: 'penalties', roles: OFFICE, Form: PenaltyForm },
  { group: 'after', label: 'step.reviewRequest', action: 'review-requests', roles: ['AGENT', ...OFFICE, 'SUPERVISOR'], Form: ReviewRequestForm },
  { group: 'after', label: 'step.followUp', action: 'follow-ups', roles: [...OFFICE, 'SUPERVISOR'], Form: FollowUpForm },
  { group: 'after', label: 'step.order', action: 'supervision-orders', roles: ['SUPERVISOR'], when: ({ standing }) => !standing.orderOpen, Form: OrderForm },
  { group: 'after', label: 'step.orderLift', roles: ['SUPERVISOR'], when: ({ standing }) => standing.orderOpen || standing.orderAnswered, Form: OrderLiftForm },
  { group: 'after', label: 'step.spotCheck', action: 'spot-checks', roles: ['SUPERVISOR'], Form: SpotCheckForm },
];
