import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { useMediation } from './api/read-mediation';

const PATH = '/api/cases/{number}/mediation/recusals/{id}';

export function RecusalDecisionForm(step: StepProps) {
  const text = useText();
  const { data: mediation } = useMediation(step.number);
  const pending = mediation?.recusals.find(({ state }) => state === 'PENDING');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.recusalDecision')}
      hint={pending && text('recusal.asked', { mediator: pending.mediator, reason: pending.reason ?? '—' })}
      submitText={text('approval.submit')}
      send={(decision) => changeCase(PATH, step, decision, pending?.id)}
    >
      <ChoiceField name="decision" label={text('approval.decision')} words="recusal" codes={['GRANT', 'DENY']} />
      <ReasonsField name="reasons" label={text('step.reasons')} />
    </StepForm>
  );
}
