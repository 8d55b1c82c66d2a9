import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { closeCase } from './api/close-case';

export function AnswerForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<{ answer: string }>
      {...step}
      title={text('step.answer')}
      hint={text('answer.hint')}
      submitText={text('step.answer')}
      send={(closure) => closeCase(step, closure)}
    >
      <ReasonsField name="answer" label={text('case.answer')} rows={5} />
    </StepForm>
  );
}
