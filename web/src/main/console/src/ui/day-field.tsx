import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

interface DayFieldProps {
  name: string | string[];
  label: string;
  extra?: string;
}

/** A day as the server writes it, `2026-05-20`. */
export function DayField({ name, label, extra }: DayFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      getValueProps={(day?: string) => ({ value: day ? dayjs(day) : null })}
      normalize={(day: Dayjs | null) => day?.format('YYYY-MM-DD')}
    >
      <DatePicker style={{ width: '100%' }} />
    </Form.Item>
  );
}
