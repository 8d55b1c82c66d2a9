import { AutoComplete, type AutoCompleteProps } from 'antd';
import type { ComponentProps } from 'react';

/** A field that suggests; anything else may be written too. */
export function SuggestingInput(props: AutoCompleteProps) {
  return <AutoComplete {...props} components={HONEST} />;
}

/** Ant Design's input names an option as the active one where none is. */
function HonestInput({ 'aria-activedescendant': active, ...input }: ComponentProps<'input'>) {
  return <input {...input} aria-activedescendant={active?.endsWith('_-1') ? undefined : active} />;
}

const HONEST = { input: <HonestInput /> };
