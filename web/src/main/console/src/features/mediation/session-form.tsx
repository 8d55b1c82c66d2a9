import { DatePicker, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { changeCase } from '@/api/case-parts';
import type { StepProps } from '@/api/case-file';
import { usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';

interface Session {
  form: 'ON_SITE' | 'REMOTE';
  at?: Dayjs | null;
  place?: string;
  mediators: string[];
}

/** Office time is Beijing time, whatever the browser's zone. */
const officeTime = (at: Dayjs | null | undefined) => (at ? `${at.format('YYYY-MM-DDTHH:mm')}:00+08:00` : '');

/** Calls the parties to a session, one after the other. */
export function SessionForm(step: StepProps) {
  const text = useText();
  const { username } = usePerson();
  return (
    <StepForm<Session>
      {...step}
      title={text('step.session')}
      hint={text('session.hint')}
      submitText={text('step.session')}
      initialValues={{ form: 'ON_SITE', mediators: [username] }}
      send={(session) => changeCase('/api/cases/{number}/mediation/sessions', step, { ...session, at: officeTime(session.at) })}
    >
      <ChoiceField name="form" label={text('session.form')} words="sessionForm" codes={['ON_SITE', 'REMOTE']} />
      <Form.Item name="at" label={text('session.at')}>
        <DatePicker showTime={{ format: 'HH:mm', minuteStep: 5 }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
      <LineField name="place" label={text('session.place')} />
      <Form.Item name="mediators" label={text('session.mediators')} extra={text('session.mediatorsHint')}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
    </StepForm>
  );
}
