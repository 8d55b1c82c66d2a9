import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { ChoiceField, YesNoField } from '@/ui/choice-field';
import { DayField } from '@/ui/day-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/mediation/consents';

export function ConsentForm(step: StepProps) {
  const text = useText();
  const today = useToday();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.consent')}
      hint={text('consent.hint')}
      submitText={text('step.consent')}
      initialValues={{ party: 'RESPONDENT', to: 'MEDIATION', given: true, on: today }}
      send={(statement) => changeCase(PATH, step, statement)}
    >
      <ChoiceField name="party" label={text('consent.party')} words="party" codes={['COMPLAINANT', 'RESPONDENT']} />
      <ChoiceField name="to" label={text('consent.to')} words="consentTo" codes={['MEDIATION', 'ENTRUSTMENT']} />
      <YesNoField name="given" label={text('consent.given')} />
      <DayField name="on" label={text('consent.on')} />
    </StepForm>
  );
}
