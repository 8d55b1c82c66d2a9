import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { idsOf, type Upload } from '@/api/upload';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { DayField } from '@/ui/day-field';
import { FilesField } from '@/ui/files-field';
import { LineField } from '@/ui/line-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/suspensions';

interface Suspended extends Omit<ChangeOf<typeof PATH>, 'attachments'> {
  files?: Upload[];
}

/** Time of appraisal and testing is not counted (Order 121, Art. 22). */
export function SuspensionForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<Suspended>
      {...step}
      title={text('step.suspend')}
      hint={text('suspend.hint')}
      submitText={text('step.suspend')}
      send={({ files, ...suspension }) => changeCase(PATH, step, { ...suspension, attachments: idsOf(files) })}
    >
      <div className="pair">
        <DayField name="from" label={text('suspend.from')} />
        <DayField name="to" label={text('suspend.to')} extra={text('suspend.toHint')} />
      </div>
      <LineField name="body" label={text('suspend.body')} />
      <ChoiceField name="designatedBy" label={text('suspend.designatedBy')} words="designator" codes={['PARTIES', 'OFFICE']} />
      <ChoiceField name="costBorneBy" label={text('suspend.costBorneBy')} words="costBearer" codes={['COMPLAINANT', 'RESPONDENT', 'SHARED', 'OFFICE']} />
      <ReasonsField name="evidence" label={text('suspend.evidence')} />
      <FilesField name="files" label={text('attachments.title')} />
    </StepForm>
  );
}
