import { Form } from 'antd';
import { changeCase, type ChangeOf } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { ChoicesField, YesNoField } from '@/ui/choice-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { useMediation } from './api/read-mediation';

const PATH = '/api/cases/{number}/mediation/sessions/{id}/record';
const SIDES = ['COMPLAINANT', 'RESPONDENT'];

/** What became of the session that was called. */
export function SessionRecordForm(step: StepProps) {
  const text = useText();
  const word = useWord();
  const { data: mediation } = useMediation(step.number);
  const called = mediation?.sessions.find(({ state }) => state === 'CALLED');
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.sessionRecord')}
      hint={called && [moment(called.at), word('sessionForm', called.form), called.place].filter(Boolean).join(' · ')}
      submitText={text('step.sessionRecord')}
      initialValues={{ held: true }}
      send={(protocol) => changeCase(PATH, step, protocol, called?.id)}
    >
      <YesNoField name="held" label={text('session.held')} />
      <ChoicesField name="absent" label={text('session.absent')} words="party" codes={SIDES} />
      <ExcusedField />
      <ReasonsField name="minutes" label={text('session.minutes')} rows={4} />
    </StepForm>
  );
}

/** A party absent without a good reason speaks for ending the mediation. */
function ExcusedField() {
  const text = useText();
  const absent: string[] | undefined = Form.useWatch('absent');
  return absent?.length ? (
    <ChoicesField name="excused" label={text('session.excused')} extra={text('session.excusedHint')} words="party" codes={absent} />
  ) : null;
}
