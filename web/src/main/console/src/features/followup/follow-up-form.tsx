import { Form, Rate } from 'antd';
import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { YesNoField } from '@/ui/choice-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { ContactReveal } from './contact-reveal';

const PATH = '/api/cases/{number}/follow-ups';

/** What came of a call to the complainant after closing. */
export function FollowUpForm(step: StepProps) {
  const text = useText();
  const isAgent = hasRole(usePerson(), 'AGENT');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.followUp')}
      hint={text('followUp.hint')}
      submitText={text('step.followUp')}
      send={(answers) => changeCase(PATH, step, answers)}
    >
      {isAgent && <ContactReveal number={step.number} />}
      <YesNoField name="reached" label={text('followUp.reached')} />
      <Answers />
      <ReasonsField name="comment" label={text('followUp.comment')} />
    </StepForm>
  );
}

/** Only who was reached gave answers. */
function Answers() {
  const text = useText();
  if (Form.useWatch('reached') !== true) {
    return null;
  }
  return (
    <>
      <Form.Item name="satisfaction" label={text('followUp.satisfaction')}>
        <Rate />
      </Form.Item>
      <YesNoField name="solved" label={text('followUp.solved')} />
      <YesNoField name="truthful" label={text('followUp.truthful')} />
    </>
  );
}
