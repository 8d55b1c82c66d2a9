import { Input } from 'antd';
import type { ComponentProps } from 'react';
import { useText } from '@/i18n/text';
import { useClearing } from './use-clearing';

/** Words to look for; what sends and what empties it is named in the reader's language, not by the names of Ant Design's drawings. */
export function SearchField({ allowClear, ...field }: ComponentProps<typeof Input.Search>) {
  const clearing = useClearing();
  return <Input.Search {...field} allowClear={allowClear ? clearing : false} searchIcon={<Glass />} />;
}

function Glass() {
  const text = useText();
  return (
    <svg className="drawn" viewBox="0 0 16 16" role="img" aria-label={text('search.words')}>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 4 4" />
    </svg>
  );
}
