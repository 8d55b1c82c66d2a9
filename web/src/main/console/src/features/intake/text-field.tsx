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
  /** The letter that, with Alt, leads into the field. */
  letter?: string;
}

export function TextField({ name, label, extra, lines, letter, ...input }: TextFieldProps) {
  const text = useText();
  const marked = letter ? { 'data-alt': `Key${letter}` } : {};
  return (
    <Form.Item name={name} label={text(label)} extra={extra}>
      {lines ? <Input.TextArea {...marked} autoSize={{ minRows: lines, maxRows: 14 }} /> : <Input {...input} {...marked} autoComplete="off" />}
    </Form.Item>
  );
}
