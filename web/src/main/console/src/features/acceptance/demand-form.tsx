import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { DayField } from '@/ui/day-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/demands';

/** Asks the complainant for what is missing; the limit of acceptance runs on. */
export function DemandForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.demand')}
      hint={text('demand.hint')}
      submitText={text('step.demand')}
      initialValues={{ matter: 'MATERIAL' }}
      send={(demand) => changeCase(PATH, step, demand)}
    >
      <ChoiceField name="matter" label={text('demand.matter')} words="demandMatter" codes={['MATERIAL', 'IDENTITY']} />
      <ReasonsField name="text" label={text('demand.text')} extra={text('demand.textHint')} />
      <DayField name="dueOn" label={text('demand.dueOn')} />
    </StepForm>
  );
}
