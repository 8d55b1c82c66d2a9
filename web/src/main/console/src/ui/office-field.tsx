import { Form } from 'antd';
import { useText } from '@/i18n/text';
import { CodeListSelect } from './code-selects';

export function OfficeField({ extra }: { extra?: string }) {
  const text = useText();
  return (
    <Form.Item name="officeCode" label={text('case.office')} extra={extra}>
      <CodeListSelect list="offices" placeholder={text('call.categoryHint')} />
    </Form.Item>
  );
}
