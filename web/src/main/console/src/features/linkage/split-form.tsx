import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { BreachFields } from '@/ui/breach-fields';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/split';

/** The breach that a complaint points out beside its dispute. */
export function SplitForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.split')}
      hint={text('split.hint')}
      submitText={text('step.split')}
      send={(content) => changeCase(PATH, step, content)}
    >
      <BreachFields />
    </StepForm>
  );
}
