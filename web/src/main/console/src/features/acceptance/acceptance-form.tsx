import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { decideAcceptance } from './api/decide-acceptance';

export function AcceptForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm
      {...step}
      title={text('step.accept')}
      hint={text('accept.hint')}
      submitText={text('step.accept')}
      send={() => decideAcceptance(step, { decision: 'ACCEPT' })}
    />
  );
}
