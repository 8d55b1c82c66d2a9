import { Form } from 'antd';
import type { StepProps } from '@/api/case-file';
import { useReference } from '@/api/reference';
import { useText } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { dispatchCase } from './api/dispatch-case';

interface Dispatch {
  officeCode: string;
  reason: string;
}

export function DispatchForm(step: StepProps) {
  const text = useText();
  const offices = useReference('offices').map(({ code, name }) => ({ value: code, label: name }));
  return (
    <StepForm<Dispatch>
      {...step}
      title={text('step.dispatch')}
      hint={text('dispatch.hint')}
      submitText={text('step.dispatch')}
      send={(dispatch) => dispatchCase(step, dispatch)}
    >
      <Form.Item name="officeCode" label={text('case.office')}>
        <CodeSelect options={offices} placeholder={text('call.categoryHint')} />
      </Form.Item>
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  );
}
