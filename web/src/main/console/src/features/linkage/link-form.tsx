import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { Follow, StepProps } from '@/api/case-file';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';

const PATH = '/api/cases/{number}/links';

/** A repeated complaint may be refused: the office reads the draft, and decides. */
export function refusalOf({ suggestedGround, draftedReasons }: Schemas['Linked']): Follow | undefined {
  return suggestedGround && draftedReasons ? { step: 'step.refuse', draft: { ground: suggestedGround, reasons: draftedReasons } } : undefined;
}

export function LinkForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<ChangeOf<typeof PATH>, Schemas['Linked']>
      {...step}
      title={text('step.link')}
      hint={text('link.hint')}
      submitText={text('step.link')}
      send={(content) => changeCase(PATH, step, content)}
      followedBy={refusalOf}
    >
      <LineField name="number" label={text('link.number')} />
      <ChoiceField name="relation" label={text('link.relation')} words="relation" codes={['JOINED_TO', 'REPEATS', 'ADDS_TO', 'SAME_INCIDENT_AS', 'RELATED_TO']} extra={text('link.relationHint')} />
    </StepForm>
  );
}
