import { Form } from 'antd';
import { useReference } from '@/api/reference';
import { useText } from '@/i18n/text';
import { CodeSelect } from './code-select';
import { ReasonsField } from './reasons-field';

/** What a new violation report needs: the facts, and the act if one knows it. */
export function BreachFields() {
  const text = useText();
  const acts = useReference('suspected-acts').map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <ReasonsField name="facts" label={text('incident.facts')} rows={4} />
      <Form.Item name="suspectedAct" label={text('subject.suspectedAct')}>
        <CodeSelect options={acts} />
      </Form.Item>
    </>
  );
}
