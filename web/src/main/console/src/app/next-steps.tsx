import { Button } from 'antd';
import { useRef } from 'react';
import { useReloadCase, type ReadCase } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { StepPaper } from '@/features/papers/step-paper';
import { useText, useWord } from '@/i18n/text';
import { nextSteps, type NextStep, type StepGroup } from './steps';
import { useOpenStep } from './use-open-step';
import { useStanding } from './use-standing';

const FURTHER = ['mediation', 'limits', 'placing', 'links', 'after'] as const satisfies StepGroup[];

/** The next step offered, each opening its small form. */
export function NextSteps({ read }: { read: ReadCase }) {
  const text = useText();
  const word = useWord();
  const person = usePerson();
  const section = useRef<HTMLElement>(null);
  const { number } = read.caseFile;
  const writes = hasRole(person, 'HANDLER', 'HEAD', 'DISPATCHER');
  const reload = useReloadCase(number);
  const standing = useStanding(read);
  const steps = nextSteps({ caseFile: read.caseFile, person, standing });
  const { open, toggle, close, follow } = useOpenStep(steps);
  const inGroup = (wanted: StepGroup) => steps.filter(({ group }) => group === wanted);
  const duties = inGroup('duty');

  return (
    <section ref={section} tabIndex={-1} className="card next-steps" aria-label={text('case.nextSteps')}>
      <h2>{text('case.nextSteps')}</h2>
      {standing.approval && (
        <p className="quiet">
          {text('approval.waits', { by: word('actor', standing.approval.proposedBy), matter: word('approvalMatter', standing.approval.matter) })}
        </p>
      )}
      {duties.length === 0 && !standing.approval && <p className="quiet">{text('case.noSteps')}</p>}
      <StepButtons steps={duties} open={open?.step} onOpen={toggle} leads />
      {FURTHER.filter((group) => inGroup(group).length > 0).map((group) => (
        <div key={group} role="group" aria-label={text(`stepGroup.${group}`)} className="further-steps">
          <span className="quiet small">{text(`stepGroup.${group}`)}</span>
          <StepButtons steps={inGroup(group)} open={open?.step} onOpen={toggle} />
        </div>
      ))}
      {open && (
        <div className="step-work">
          <open.step.Form
            key={open.step.label}
            number={number}
            version={read.version}
            {...(open.draft ? { draft: open.draft } : {})}
            onCancel={close}
            onStale={() => void reload()}
            onDone={(next) => {
              close();
              void reload().then(() => {
                if (next) {
                  follow(next);
                } else if (document.activeElement === document.body) {
                  // The button that led here may be gone with its step.
                  section.current?.focus();
                }
              });
            }}
          />
          {open.step.papers && writes && <StepPaper number={number} forms={open.step.papers} />}
        </div>
      )}
    </section>
  );
}

interface StepButtonsProps {
  steps: NextStep[];
  open: NextStep | undefined;
  onOpen: (step: NextStep) => void;
  /** Whether the first of them is the page's first choice. */
  leads?: boolean;
}

function StepButtons({ steps, open, onOpen, leads = false }: StepButtonsProps) {
  const text = useText();
  return (
    <div className="buttons">
      {steps.map((step, place) => (
        <Button
          key={step.label}
          size={leads ? 'middle' : 'small'}
          type={leads && place === 0 && !open ? 'primary' : 'default'}
          aria-expanded={open === step}
          onClick={() => {
            onOpen(step);
          }}
        >
          {text(step.label)}
        </Button>
      ))}
    </div>
  );
}
