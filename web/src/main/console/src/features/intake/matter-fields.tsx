import { Form } from 'antd';
import { useText } from '@/i18n/text';
import { CategorySelect, CodeListSelect } from '@/ui/code-selects';
import { DayField } from '@/ui/day-field';
import { AddressField } from './address-field';
import type { Call } from './call';
import { Section } from './section';
import { StockAnswers } from './stock-answers';
import { TextField } from './text-field';

export function MatterFields({ kind }: { kind: Call['kind'] }) {
  const text = useText();
  return (
    <Section title={text('call.matter')}>
      <TextField name={['incident', 'facts']} label={kind === 'ENQUIRY' ? 'call.question' : 'incident.facts'} lines={5} />
      <div className="pair">
        <Form.Item name={['subject', 'category']} label={text('subject.category')}>
          <CategorySelect />
        </Form.Item>
        <Form.Item name={['subject', 'issue']} label={text('subject.issue')}>
          <CodeListSelect list="issues" />
        </Form.Item>
      </div>
      {kind === 'VIOLATION_REPORT' && (
        <Form.Item name="suspectedAct" label={text('subject.suspectedAct')}>
          <CodeListSelect list="suspected-acts" />
        </Form.Item>
      )}
      {kind === 'ENQUIRY' ? <AnswerFields /> : <IncidentFields />}
    </Section>
  );
}

function AnswerFields() {
  const text = useText();
  return (
    <>
      <StockAnswers />
      <TextField name={['answer']} label="call.answer" lines={3} extra={text('call.answerHint')} letter="A" />
    </>
  );
}

function IncidentFields() {
  const text = useText();
  return (
    <>
      <div className="pair">
        <TextField name={['subject', 'product']} label="subject.product" />
        <DayField name={['incident', 'occurredOn']} label={text('incident.occurredOn')} />
      </div>
      <div className="pair">
        <AddressField name={['incident', 'place']} label="incident.place" county={['incident', 'countyCode']} />
        <Form.Item name={['incident', 'countyCode']} label={text('incident.county')}>
          <CodeListSelect list="counties" placeholder={text('call.countyUnknown')} />
        </Form.Item>
      </div>
    </>
  );
}
