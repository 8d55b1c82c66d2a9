import { Form } from 'antd';
import { useText } from '@/i18n/text';
import { CodeListSelect } from './code-selects';
import { ReasonsField } from './reasons-field';

/** What a new violation report needs: the facts, and the act if one knows it. */
export function BreachFields() {
  const text = useText();
  return (
    <>
      <ReasonsField name="facts" label={text('incident.facts')} rows={4} />
      <Form.Item name="suspectedAct" label={text('subject.suspectedAct')}>
        <CodeListSelect list="suspected-acts" />
      </Form.Item>
    </>
  );
}
