import { Form, Input } from 'antd';
import type { ReactNode } from 'react';

interface LineFieldProps {
  name: string | string[];
  label: string;
  extra?: ReactNode;
  suffix?: string;
}

export function LineField({ name, label, extra, suffix }: LineFieldProps) {
  return (
    <Form.Item name={name} label={label} extra={extra}>
      <Input suffix={suffix} autoComplete="off" maxLength={300} />
    </Form.Item>
  );
}
