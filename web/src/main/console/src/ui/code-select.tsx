import { Select } from 'antd';
import { pinyinInitials } from './pinyin';
import { useClearing } from './use-clearing';

export interface CodeOption {
  value: string;
  label: string;
  hint?: string | null;
}

type Options = CodeOption[] | { label: string; options: CodeOption[] }[];

interface CodeSelectProps {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  options: Options;
  placeholder?: string;
}

/**
 * A code found by words, by pinyin initials, by the hint's words or by the code itself. All options are really there: the stand-ins
 * of a virtual list take the title of a group for an option.
 */
export function CodeSelect({ options, ...rest }: CodeSelectProps) {
  const clearing = useClearing();
  return (
    <Select<string, CodeOption>
      {...rest}
      allowClear={clearing}
      virtual={false}
      options={options as CodeOption[]}
      showSearch={{ filterOption: (search, option) => finds(search.trim().toLowerCase(), option) }}
    />
  );
}

function finds(search: string, option: CodeOption | undefined): boolean {
  if (!option || !option.value) {
    return false;
  }
  const words = `${option.label} ${option.hint ?? ''} ${option.value}`.toLowerCase();
  return words.includes(search) || pinyinInitials(option.label).includes(search);
}
