import { DatePicker, Form } from 'antd';
import { useCategoryGroups, useReference } from '@/api/reference';
import { useText } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import type { Call } from './call';
import { Section } from './section';
import { TextField } from './text-field';

export function MatterFields({ kind }: { kind: Call['kind'] }) {
  const text = useText();
  const issues = useReference('issues').map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Section title={text('call.matter')}>
      <TextField name={['incident', 'facts']} label={kind === 'ENQUIRY' ? 'call.question' : 'incident.facts'} lines={5} />
      <div className="pair">
        <CategoryField />
        <Form.Item name={['subject', 'issue']} label={text('subject.issue')}>
          <CodeSelect options={issues} />
        </Form.Item>
      </div>
      {kind === 'VIOLATION_REPORT' && <SuspectedActField />}
      {kind === 'ENQUIRY' ? <TextField name={['answer']} label="call.answer" lines={3} extra={text('call.answerHint')} /> : <IncidentFields />}
    </Section>
  );
}

function CategoryField() {
  const text = useText();
  const groups = useCategoryGroups().map(({ label, leaves }) => ({
    label,
    options: leaves.map(({ code, name, hint }) => ({ value: code, label: name, hint })),
  }));
  return (
    <Form.Item name={['subject', 'category']} label={text('subject.category')}>
      <CodeSelect options={groups} placeholder={text('call.categoryHint')} />
    </Form.Item>
  );
}

function SuspectedActField() {
  const text = useText();
  const acts = useReference('suspected-acts').map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Form.Item name="suspectedAct" label={text('subject.suspectedAct')}>
      <CodeSelect options={acts} />
    </Form.Item>
  );
}

function IncidentFields() {
  const text = useText();
  const counties = useReference('counties').map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <div className="pair">
        <TextField name={['subject', 'product']} label="subject.product" />
        <Form.Item name={['incident', 'occurredOn']} label={text('incident.occurredOn')}>
          <DatePicker style={{ width: '100%' }} placeholder="2026-05-18" />
        </Form.Item>
      </div>
      <div className="pair">
        <TextField name={['incident', 'place']} label="incident.place" />
        <Form.Item name={['incident', 'countyCode']} label={text('incident.county')}>
          <CodeSelect options={counties} placeholder={text('call.countyUnknown')} />
        </Form.Item>
      </div>
    </>
  );
}
