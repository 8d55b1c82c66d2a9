import { changeCase, useCasePart } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { idsOf, type Upload } from '@/api/upload';
import { useText } from '@/i18n/text';
import { FilesField } from '@/ui/files-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/demands/{id}/supply';

interface Supply {
  remark: string;
  files?: Upload[];
}

export function SupplyForm(step: StepProps) {
  const text = useText();
  const { data } = useCasePart(step.number, '/api/cases/{number}/demands');
  const open = data?.items.find(({ state }) => state === 'OPEN');
  return (
    <StepForm<Supply>
      {...step}
      title={text('step.supply')}
      hint={open?.text}
      submitText={text('step.supply')}
      send={({ remark, files }) => changeCase(PATH, step, { remark, attachments: idsOf(files) }, open?.id)}
    >
      <ReasonsField name="remark" label={text('supply.remark')} />
      <FilesField name="files" label={text('attachments.title')} />
    </StepForm>
  );
}
