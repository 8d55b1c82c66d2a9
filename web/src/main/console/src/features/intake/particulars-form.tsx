import type { CaseFile, StepProps } from '@/api/case-file';
import { useCase } from '@/api/case-file';
import { changeCase, type ChangeOf } from '@/api/case-parts';
import { useText } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { blanksOf } from './blanks';
import { BlankField } from './blank-field';

const PATH = '/api/cases/{number}/particulars';

/** Asks for what is not known yet, what acceptance waits for first; what is known is corrected by the head. */
export function ParticularsForm(step: StepProps) {
  const { data: read } = useCase(step.number);
  return read ? <Particulars {...step} caseFile={read.caseFile} /> : null;
}

function Particulars({ caseFile, ...step }: StepProps & { caseFile: CaseFile }) {
  const text = useText();
  const blanks = blanksOf(caseFile);
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.particulars')}
      hint={text(blanks.length === 0 ? 'particulars.nothing' : 'particulars.hint')}
      submitText={text('step.particulars')}
      send={(particulars) => changeCase(PATH, step, particulars)}
    >
      <div className="pair">
        {blanks.map((pointer) => (
          <BlankField key={pointer} pointer={pointer} wanted={caseFile.missing.includes(pointer)} />
        ))}
      </div>
    </StepForm>
  );
}
