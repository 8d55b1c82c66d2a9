import { Form, Select } from 'antd';
import { changeCase, useCasePart, type ChangeOf } from '@/api/case-parts';
import { useCase, type StepProps } from '@/api/case-file';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { ChoiceField, YesNoField } from '@/ui/choice-field';
import { DayField } from '@/ui/day-field';
import { StepForm } from '@/ui/step-form';
import { useClearing } from '@/ui/use-clearing';

const PATH = '/api/cases/{number}/mediation/consents';
const OF_ALL = ['MEDIATION', 'ENTRUSTMENT'];
const OF_JOINT_COMPLAINTS = [...OF_ALL, 'AGREEMENT', 'WITHDRAWAL'];
/** Those who complain together may give the complaint up before there is a mediation. */
const BEFORE_A_MEDIATION = ['WITHDRAWAL'];

export function ConsentForm(step: StepProps) {
  const text = useText();
  const today = useToday();
  const joint = useCasePart(step.number, '/api/cases/{number}/parties').data?.jointComplainants ?? [];
  const mediated = useCase(step.number).data?.caseFile.stage === 'IN_MEDIATION';
  const askedFor = joint.length > 0 ? OF_JOINT_COMPLAINTS : OF_ALL;
  return (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.consent')}
      hint={text(joint.length > 0 ? 'consent.hintJoint' : 'consent.hint')}
      submitText={text('step.consent')}
      initialValues={mediated ? { party: 'RESPONDENT', to: 'MEDIATION', given: true, on: today } : { party: 'COMPLAINANT', to: 'WITHDRAWAL', given: true, on: today }}
      send={(statement) => changeCase(PATH, step, statement)}
    >
      <ChoiceField name="party" label={text('consent.party')} words="party" codes={['COMPLAINANT', 'RESPONDENT']} />
      {joint.length > 0 && <WhoOfThem names={joint} />}
      <ChoiceField name="to" label={text('consent.to')} words="consentTo" codes={mediated ? askedFor : BEFORE_A_MEDIATION} />
      <YesNoField name="given" label={text('consent.given')} />
      <DayField name="on" label={text('consent.on')} />
    </StepForm>
  );
}

/** Each of those who complain together answers for themselves; left empty it is the one who filed. */
function WhoOfThem({ names }: { names: { id: number; name: string | null }[] }) {
  const text = useText();
  const clearing = useClearing();
  const isComplainant = Form.useWatch('party') === 'COMPLAINANT';
  return isComplainant ? (
    <Form.Item name="jointComplainant" label={text('consent.who')}>
      <Select allowClear={clearing} placeholder={text('consent.filer')} options={names.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  ) : null;
}
