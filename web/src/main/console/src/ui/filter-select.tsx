import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '@/i18n/text';
import { useClearing } from './use-clearing';

interface FilterSelectProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
  width?: number;
}

/** One filter above a table; cleared, it filters nothing. */
export function FilterSelect({ label, value, options, onChange, width = 140 }: FilterSelectProps) {
  const id = useId();
  const text = useText();
  const clearing = useClearing();
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <Select
        id={id}
        allowClear={clearing}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={text('filter.all')}
        {...(value ? { value } : {})}
        options={options}
        onChange={(chosen: string | undefined) => {
          onChange(chosen);
        }}
        style={{ width: '100%', minWidth: width }}
      />
    </label>
  );
}
