import { changeCase, useCasePart, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/demands/{id}/supply';

export function SupplyForm(step: StepProps) {
  const text = useText();
  const { data } = useCasePart(step.number, '/api/cases/{number}/demands');
  const open = data?.items.find(({ state }) => state === 'OPEN');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.supply')}
      hint={open?.text}
      submitText={text('step.supply')}
      send={(supply) => changeCase(PATH, step, supply, open?.id)}
    >
      <ReasonsField name="remark" label={text('supply.remark')} />
    </StepForm>
  );
}
