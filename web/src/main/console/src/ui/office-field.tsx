import { Form } from 'antd';
import { useReference } from '@/api/reference';
import { useText } from '@/i18n/text';
import { CodeSelect } from './code-select';

export function OfficeField({ extra }: { extra?: string }) {
  const text = useText();
  const offices = useReference('offices').map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Form.Item name="officeCode" label={text('case.office')} extra={extra}>
      <CodeSelect options={offices} placeholder={text('call.categoryHint')} />
    </Form.Item>
  );
}
