import { Button } from 'antd';
import { useState } from 'react';
import { useReloadCase, type ReadCase } from '@/api/case-file';
import { usePerson } from '@/api/me';
import { useApprovals } from '@/features/approval/api/read-approvals';
import { useNotices } from '@/features/notification/api/read-notices';
import { useText } from '@/i18n/text';
import { nextSteps, type NextStep } from './steps';

/** The next step offered, each opening its small form. */
export function NextSteps({ read }: { read: ReadCase }) {
  const text = useText();
  const person = usePerson();
  const [open, setOpen] = useState<NextStep | null>(null);
  const { number } = read.caseFile;
  const reload = useReloadCase(number);
  const waiting = useWaiting(read);
  const steps = nextSteps(read.caseFile, person, waiting);

  const close = () => {
    setOpen(null);
  };
  return (
    <section className="card next-steps" aria-label={text('case.nextSteps')}>
      <h2>{text('case.nextSteps')}</h2>
      {waiting.approval && <p className="quiet">{text('approval.waits', { by: waiting.approval.proposedBy })}</p>}
      {steps.length === 0 && !waiting.approval && <p className="quiet">{text('case.noSteps')}</p>}
      <div className="buttons">
        {steps.map((step, place) => (
          <Button
            key={step.label}
            type={place === 0 && !open ? 'primary' : 'default'}
            aria-expanded={open === step}
            onClick={() => {
              setOpen(open === step ? null : step);
            }}
          >
            {text(step.label)}
          </Button>
        ))}
      </div>
      {open && (
        <open.Form
          key={open.label}
          number={number}
          version={read.version}
          onCancel={close}
          onStale={() => void reload()}
          onDone={() => {
            close();
            void reload();
          }}
        />
      )}
    </section>
  );
}

function useWaiting({ caseFile }: ReadCase) {
  const { data: approvals } = useApprovals(caseFile.number);
  const { data: notices } = useNotices(caseFile.number);
  const told = notices?.items.some(({ matter, state }) => matter === 'DECISION' && state === 'DELIVERED') ?? true;
  const decided = caseFile.stage === 'IN_MEDIATION' || caseFile.outcome === 'REFUSED';
  return {
    approval: approvals?.items.find(({ state }) => state === 'PENDING'),
    telling: decided && !told,
  };
}
