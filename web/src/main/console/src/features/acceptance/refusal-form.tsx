import type { StepProps } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { GroundField } from '@/ui/ground-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { decideAcceptance } from './api/decide-acceptance';
import { FactorsField, factorsOf } from './factors-field';

interface Refusal {
  ground: string;
  reasons: string;
  [factor: `factor-${string}`]: string;
}

export function RefusalForm(step: StepProps) {
  const text = useText();
  const isHead = hasRole(usePerson(), 'HEAD');
  return (
    <StepForm<Refusal>
      {...step}
      danger
      title={text('step.refuse')}
      hint={text(isHead ? 'refuse.hintHead' : 'refuse.hint')}
      submitText={text(isHead ? 'step.refuse' : 'refuse.submit')}
      {...(step.draft ? { initialValues: step.draft } : {})}
      send={({ ground, reasons, ...evidence }) => {
        const factors = factorsOf(evidence);
        return decideAcceptance(step, { decision: 'REFUSE', ground, reasons, ...(factors.length > 0 ? { factors } : {}) });
      }}
    >
      <GroundField number={step.number} step="ACCEPTANCE" />
      <FactorsField number={step.number} />
      <ReasonsField name="reasons" label={text('step.reasons')} extra={text('refuse.reasonsHint')} />
    </StepForm>
  );
}
