import { Checkbox, Form } from 'antd';
import { useText, useWord } from '@/i18n/text';
import { REMEDIES } from './remedies';
import { Section } from './section';
import { TextField } from './text-field';

export function RequestFields() {
  const text = useText();
  const word = useWord();
  return (
    <Section title={text('call.request')}>
      <Form.Item name={['request', 'remedies']} label={text('request.remedies')}>
        <Checkbox.Group className="remedies" options={REMEDIES.map((value) => ({ value, label: word('remedy', value) }))} />
      </Form.Item>
      <div className="pair">
        <TextField name={['request', 'amount']} label="request.amount" inputMode="decimal" suffix={text('yuan')} />
      </div>
      <Form.Item name={['consents', 'publicity']} valuePropName="checked" noStyle>
        <Checkbox>{text('consents.publicity')}</Checkbox>
      </Form.Item>
      <Form.Item name={['consents', 'entrustedMediation']} valuePropName="checked" noStyle>
        <Checkbox>{text('consents.entrustedMediation')}</Checkbox>
      </Form.Item>
    </Section>
  );
}
