import type { ComponentType } from 'react';
import type { CaseFile, StepProps } from '@/api/case-file';
import { hasRole, type Person, type Role } from '@/api/me';
import type { Schemas } from '@/api/schemas';
import { AcceptForm } from '@/features/acceptance/acceptance-form';
import { RefusalForm } from '@/features/acceptance/refusal-form';
import { AnswerForm } from '@/features/answer/answer-form';
import { ApprovalForm } from '@/features/approval/approval-form';
import { OutcomeForm } from '@/features/mediation/outcome-form';
import { PaymentForm } from '@/features/mediation/payment-form';
import { TellingForm } from '@/features/notification/telling-form';
import { DispatchForm } from '@/features/routing/dispatch-form';
import { ReturnForm } from '@/features/routing/return-form';
import type { TextKey } from '@/i18n/text';

export interface NextStep {
  label: TextKey;
  /** The server's word for what is possible now. */
  action: string;
  roles: Role[];
  Form: ComponentType<StepProps>;
}

const OFFICE: Role[] = ['HANDLER', 'HEAD'];

const STEPS: NextStep[] = [
  { label: 'step.approval', action: 'approval', roles: ['HEAD'], Form: ApprovalForm },
  { label: 'step.tell', action: 'notices', roles: OFFICE, Form: TellingForm },
  { label: 'step.dispatch', action: 'dispatch', roles: ['DISPATCHER'], Form: DispatchForm },
  { label: 'step.accept', action: 'acceptance', roles: OFFICE, Form: AcceptForm },
  { label: 'step.refuse', action: 'acceptance', roles: OFFICE, Form: RefusalForm },
  { label: 'step.outcome', action: 'mediation/outcome', roles: OFFICE, Form: OutcomeForm },
  { label: 'step.payment', action: 'performances', roles: OFFICE, Form: PaymentForm },
  { label: 'step.answer', action: 'closure', roles: OFFICE, Form: AnswerForm },
  { label: 'step.return', action: 'return', roles: OFFICE, Form: ReturnForm },
];

/** A proposal waits, and takes the place of what it proposes; a decision that nobody told has to be told. */
export interface Waiting {
  approval: Schemas['Approval'] | undefined;
  telling: boolean;
}

/** What this person can do next: what the server calls possible, as far as it is this person's work. */
export function nextSteps(caseFile: CaseFile, person: Person, { approval, telling }: Waiting): NextStep[] {
  const possible = approval ? ['approval'] : [...caseFile.possible, ...(telling ? ['notices'] : [])];
  return STEPS.filter(({ action, roles }) => possible.includes(action) && hasRole(person, ...roles));
}
