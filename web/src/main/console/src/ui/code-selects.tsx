import { useCategoryGroups, useReference } from '@/api/reference';
import { useText } from '@/i18n/text';
import { CodeSelect } from './code-select';

interface FieldProps {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  placeholder?: string;
}

/** A leaf of the category tree. */
export function CategorySelect(field: FieldProps) {
  const text = useText();
  const options = useCategoryGroups().flatMap(({ label: group, leaves }) =>
    leaves.map(({ code, name, hint }) => ({ value: code, label: name, hint, ...(name !== group && { group }) })),
  );
  return <CodeSelect placeholder={text('call.categoryHint')} {...field} options={options} />;
}

interface CodeListSelectProps extends FieldProps {
  list: 'issues' | 'suspected-acts' | 'sources' | 'counties' | 'offices';
}

/** A code of one of the flat lists. */
export function CodeListSelect({ list, ...field }: CodeListSelectProps) {
  const options = useReference(list).map(({ code, name }) => ({ value: code, label: name }));
  return <CodeSelect {...field} options={options} />;
}
