import { Select } from 'antd';
import { pinyinInitials } from './pinyin';
import { useClearing } from './use-clearing';

export interface CodeOption {
  value: string;
  label: string;
  hint?: string | null;
  group?: string;
}

interface CodeSelectProps {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  options: CodeOption[];
  placeholder?: string;
}

/**
 * A code found by words, by pinyin initials, by the hint's words or by the code itself. Its group stands beside it: Ant Design gives
 * the titles of groups the state of options, which they cannot have.
 */
export function CodeSelect({ options, ...rest }: CodeSelectProps) {
  const clearing = useClearing();
  return (
    <Select<string, CodeOption>
      {...rest}
      allowClear={clearing}
      options={options}
      optionRender={({ data }) => <Choice {...data} />}
      showSearch={{ filterOption: (search, option) => finds(search.trim().toLowerCase(), option) }}
    />
  );
}

function Choice({ label, group }: CodeOption) {
  return (
    <>
      {label} {group && <small>{group}</small>}
    </>
  );
}

function finds(search: string, option: CodeOption | undefined): boolean {
  if (!option || !option.value) {
    return false;
  }
  const words = `${option.label} ${option.hint ?? ''} ${option.value}`.toLowerCase();
  return words.includes(search) || pinyinInitials(option.label).includes(search);
}
