import { Form } from 'antd';
import { useText } from '@/i18n/text';
import { CodeListSelect } from '@/ui/code-selects';
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
      <TextField name={['respondent', 'address']} label="respondent.address" />
      <details>
        <summary>{text('call.moreOfRespondent')}</summary>
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
