import type { CaseFile } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { DemandsCard } from '@/features/acceptance/demands-card';
import { FactorsCard } from '@/features/acceptance/factors-card';
import { AttachmentsCard } from '@/features/attachments/attachments-card';
import { TimelineCard } from '@/features/casefile/timeline-card';
import { CorrectionsCard } from '@/features/correction/corrections-card';
import { PausesCard } from '@/features/deadlines/pauses-card';
import { FollowUpsCard } from '@/features/followup/follow-ups-card';
import { LinksCard } from '@/features/linkage/links-card';
import { NotesCard } from '@/features/notes/notes-card';
import { NoticesCard } from '@/features/notification/notices-card';
import { PapersCard } from '@/features/papers/papers-card';
import { ReviewCard } from '@/features/review/review-card';
import { LikeCard } from '@/features/search/like-card';
import { SupervisionCard } from '@/features/supervision/supervision-card';
import { MessagesCard } from '@/features/tracking/messages-card';
import { VerificationCard } from '@/features/verification/verification-card';
import { WithdrawalCard } from '@/features/withdrawal/withdrawal-card';

/** What was done about the case; a card with nothing in it is not shown. */
export function CaseCourse({ caseFile }: { caseFile: CaseFile }) {
  const { number } = caseFile;
  const writes = hasRole(usePerson(), 'HANDLER', 'HEAD');
  return (
    <>
      <FactorsCard caseFile={caseFile} />
      <VerificationCard number={number} />
      <DemandsCard number={number} />
      <PausesCard number={number} />
      <WithdrawalCard number={number} />
      <CorrectionsCard number={number} />
      <ReviewCard number={number} />
      <FollowUpsCard number={number} />
      <SupervisionCard number={number} />
      <PapersCard number={number} writes={writes} />
      <AttachmentsCard number={number} />
      <MessagesCard number={number} />
    </>
  );
}

/** What stands around the case: other cases, notes, who was told, and its history. */
export function CaseSide({ number }: { number: string }) {
  return (
    <div className="stack">
      <LinksCard number={number} />
      <LikeCard number={number} />
      <NotesCard number={number} />
      <NoticesCard number={number} />
      <TimelineCard number={number} />
    </div>
  );
}
