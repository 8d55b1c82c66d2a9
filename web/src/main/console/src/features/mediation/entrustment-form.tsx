import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { LineField } from '@/ui/line-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/mediation/entrustment';

export function EntrustmentForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.entrust')}
      hint={text('entrust.hint')}
      submitText={text('step.entrust')}
      send={(entrustment) => changeCase(PATH, step, entrustment)}
    >
      <LineField name="organisation" label={text('entrust.organisation')} />
      <ReasonsField name="remark" label={text('tell.remark')} />
    </StepForm>
  );
}
