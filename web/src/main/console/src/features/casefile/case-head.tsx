import type { ReactNode } from 'react';
import type { CaseFile } from '@/api/case-file';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { DueDay } from '@/ui/due-day';
import { KindMark } from '@/ui/kind-mark';
import { LightMark } from '@/ui/light-mark';
import { PageTitle } from '@/ui/page-title';
import { UrgentMark } from '@/ui/urgent-mark';

/** Number, stage, and by when: what one wants to see first. */
export function CaseHead({ caseFile, why, drawing }: { caseFile: CaseFile; why: ReactNode; drawing: ReactNode }) {
  const text = useText();
  const word = useWord();
  const { due } = caseFile;
  return (
    <header className="case-head">
      <PageTitle
        aside={
          <span className="quiet">
            {caseFile.priority === 'URGENT' && <UrgentMark reasons={caseFile.urgencies} />} {text('case.receivedFrom', { at: moment(caseFile.receivedAt), channel: word('channel', caseFile.channel), source: caseFile.source?.name ?? '' })}
          </span>
        }
      >
        {caseFile.number}
      </PageTitle>
      <dl className="case-strip card">
        <Fact label={text('case.stage')}>
          <KindMark kind={caseFile.kind} /> <strong>{word('stage', caseFile.stage)}</strong>
          {caseFile.outcome && ` · ${word('outcome', caseFile.outcome)}`} {drawing}
        </Fact>
        <Fact label={text('case.office')}>{caseFile.office?.name ?? text('case.unplaced')}</Fact>
        <Fact label={text('case.handler')}>{caseFile.handler ?? '—'}</Fact>
        {due ? (
          <Fact label={text('case.dueFor', { step: word('step', due.step) })}>
            <span className="case-due">
              <LightMark light={due.light} /> <DueDay on={due.dueOn} />
              {due.provisional && <span className="quiet">{text('due.provisional')}</span>}
              {why}
            </span>
          </Fact>
        ) : (
          <Fact label={text('case.closedAt')}>
            <span className="case-due">
              {caseFile.closedAt ? <span className="figure">{moment(caseFile.closedAt)}</span> : '—'} {why}
            </span>
          </Fact>
        )}
      </dl>
    </header>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
