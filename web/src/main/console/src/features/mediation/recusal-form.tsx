import { Form } from 'antd';
import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { CodeSelect } from '@/ui/code-select';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { useMediation } from './api/read-mediation';

const PATH = '/api/cases/{number}/mediation/recusals';

/** Somebody asks a mediator to step aside: no session until that is decided. */
export function RecusalForm(step: StepProps) {
  const text = useText();
  const { data: mediation } = useMediation(step.number);
  const mediators = [...new Set(mediation?.sessions.flatMap((session) => session.mediators))];
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.recusal')}
      hint={text('recusal.hint')}
      submitText={text('step.recusal')}
      send={(application) => changeCase(PATH, step, application)}
    >
      <Form.Item name="mediator" label={text('recusal.mediator')}>
        <CodeSelect options={mediators.map((name) => ({ value: name, label: name }))} />
      </Form.Item>
      <ChoiceField name="askedBy" label={text('recusal.askedBy')} words="party" codes={['COMPLAINANT', 'RESPONDENT', 'MEDIATOR']} />
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
