import { Form, Input, type FormItemProps } from 'antd';
import { useText, type TextKey } from '@/i18n/text';

interface TextFieldProps {
  name: (string | number)[];
  label: TextKey;
  inputMode?: 'tel' | 'email' | 'decimal' | 'text';
  autoFocus?: boolean;
  extra?: FormItemProps['extra'];
  suffix?: string;
  lines?: number;
}

export function TextField({ name, label, extra, lines, ...input }: TextFieldProps) {
  const text = useText();
  return (
    <Form.Item name={name} label={text(label)} extra={extra}>
      {lines ? <Input.TextArea autoSize={{ minRows: lines, maxRows: 14 }} /> : <Input {...input} autoComplete="off" />}
    </Form.Item>
  );
}
