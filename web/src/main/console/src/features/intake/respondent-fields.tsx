import { Form } from 'antd';
import { useText } from '@/i18n/text';
import { CodeListSelect } from '@/ui/code-selects';
import { AddressField } from './address-field';
import { RespondentNameField } from './respondent-name-field';
import { Section } from './section';
import { TextField } from './text-field';

export function RespondentFields() {
  const text = useText();
  return (
    <Section title={text('call.respondent')}>
      <RespondentNameField />
      <div className="pair">
        <Form.Item name={['respondent', 'countyCode']} label={text('respondent.county')}>
          <CodeListSelect list="counties" placeholder={text('call.countyUnknown')} />
        </Form.Item>
        <TextField name={['respondent', 'phone']} label="respondent.phone" inputMode="tel" />
      </div>
      <AddressField name={['respondent', 'address']} label="respondent.address" county={['respondent', 'countyCode']} />
      <details>
        <summary data-alt="KeyR">{text('call.moreOfRespondent')} <kbd>Alt R</kbd></summary>
        <TextField name={['respondent', 'creditCode']} label="respondent.creditCode" />
        <div className="pair">
          <TextField name={['respondent', 'platform', 'name']} label="respondent.platform" />
          <Form.Item name={['respondent', 'platform', 'countyCode']} label={text('respondent.platformCounty')}>
            <CodeListSelect list="counties" placeholder={text('call.countyUnknown')} />
          </Form.Item>
        </div>
      </details>
    </Section>
  );
}
