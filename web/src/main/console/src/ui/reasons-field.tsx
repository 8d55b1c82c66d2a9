import { Form, Input } from 'antd';

export function ReasonsField({ name, label, extra, rows = 3 }: { name: string; label: string; extra?: string; rows?: number }) {
  return (
    <Form.Item name={name} label={label} extra={extra}>
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 14 }} maxLength={4000} showCount />
    </Form.Item>
  );
}
