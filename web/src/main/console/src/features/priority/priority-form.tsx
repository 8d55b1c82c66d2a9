import { Form } from 'antd';
import { ifMatch, type StepProps } from '@/api/case-file';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ChoiceField, ChoicesField } from '@/ui/choice-field';
import { StepForm } from '@/ui/step-form';

type Pressing = Schemas['Pressing'];

const setPriority = ({ number, version }: StepProps, body: Pressing) =>
  answered(api.PUT('/api/cases/{number}/priority', { params: { path: { number }, header: ifMatch(version) }, body }));

/** How pressing the case is; no limit depends on it. */
export function PriorityForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<Pressing>
      {...step}
      title={text('step.priority')}
      hint={text('priority.hint')}
      submitText={text('step.priority')}
      initialValues={{ level: 'URGENT' }}
      send={(pressing) => setPriority(step, pressing)}
    >
      <ChoiceField name="level" label={text('priority.level')} words="priority" codes={['NORMAL', 'URGENT']} />
      <UrgencyField />
    </StepForm>
  );
}

function UrgencyField() {
  const text = useText();
  return Form.useWatch('level') === 'URGENT' ? (
    <ChoicesField name="reasons" label={text('priority.reasons')} words="urgency" codes={['SAFETY', 'CHILDREN', 'MASS']} />
  ) : null;
}
