import type { ComponentType } from 'react';
import type { CaseFile, StepProps } from '@/api/case-file';
import { hasRole, type Person, type Role } from '@/api/me';
import type { Schemas } from '@/api/schemas';
import type { PaperForm } from '@/features/papers/step-paper';
import type { TextKey } from '@/i18n/text';
import { STEPS } from './step-list';

/** Duties come first; the rest is offered below, by what it is about. */
export type StepGroup = 'duty' | 'mediation' | 'limits' | 'placing' | 'links' | 'after';

/** What the page knows of the case beside its file: what waits, and for whom. */
export interface Standing {
  approval: Schemas['Approval'] | undefined;
  /** A decision that nobody told has to be told. */
  telling: boolean;
  demandOpen: boolean;
  pauseRunning: boolean;
  extended: boolean;
  sessionCalled: boolean;
  recusalPending: boolean;
  orderOpen: boolean;
  orderAnswered: boolean;
}

export interface Situation {
  caseFile: CaseFile;
  person: Person;
  standing: Standing;
}

export interface NextStep {
  label: TextKey;
  group: StepGroup;
  roles: Role[];
  /** The server's word for what is possible now; without one, `when` says it alone. */
  action?: string;
  when?: (situation: Situation) => boolean;
  /** The papers that are written in this step. */
  papers?: PaperForm[];
  Form: ComponentType<StepProps>;
}

/** A proposal takes the place of what it proposes. */
const PROPOSED: Record<Schemas['Approval']['matter'], string[]> = {
  REFUSAL: ['acceptance', 'return', 'demands'],
  VERIFICATION: ['verification', 'return'],
  EXTENSION: ['extensions'],
  HANDING_UP: ['hand-up'],
};

/** What the server calls possible, and what the page sees waiting. */
function possibleNow({ possible }: CaseFile, { approval, telling }: Standing): string[] {
  const replaced = approval ? PROPOSED[approval.matter] : [];
  return [...possible.filter((action) => !replaced.includes(action)), ...(approval ? ['approvals'] : []), ...(telling ? ['notices'] : [])];
}

/** What this person can do next: what the server calls possible, as far as it is this person's work. */
export function nextSteps(situation: Situation): NextStep[] {
  const possible = possibleNow(situation.caseFile, situation.standing);
  return STEPS.filter(
    ({ action, roles, when }) =>
      hasRole(situation.person, ...roles) && (!action || possible.includes(action)) && (!when || when(situation)),
  );
}
