import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { BreachFields } from '@/ui/breach-fields';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/clues';

/** A breach found while mediating becomes a report of its own (Order 121, Art. 27). */
export function ClueForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.clue')}
      hint={text('clue.hint')}
      submitText={text('step.clue')}
      send={(breach) => changeCase(PATH, step, breach)}
    >
      <BreachFields />
    </StepForm>
  );
}
