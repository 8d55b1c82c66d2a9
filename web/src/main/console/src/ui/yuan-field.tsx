import { Form, Input } from 'antd';
import { useText } from '@/i18n/text';

export function YuanField({ name, label, extra }: { name: string; label: string; extra?: string }) {
  const text = useText();
  return (
    <Form.Item name={name} label={label} extra={extra}>
      <Input inputMode="decimal" suffix={text('yuan')} placeholder="1280.00" />
    </Form.Item>
  );
}
