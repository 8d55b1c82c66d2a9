import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';

interface FilterDayProps {
  label: string;
  /** As the server writes it, `2026-05-20`. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A day above a table; cleared, it filters nothing. */
export default function FilterDay({ label, value, onChange }: FilterDayProps) {
  const id = useId();
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <DatePicker
        id={id}
        value={value ? dayjs(value) : null}
        onChange={(day) => { onChange(day?.format('YYYY-MM-DD')); }}
        style={{ width: '100%', minWidth: 130 }}
      />
    </label>
  );
}
