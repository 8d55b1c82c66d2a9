import { Checkbox, Form, Radio } from 'antd';
import { useText, useWord } from '@/i18n/text';

interface ChoiceFieldProps {
  name: string;
  label: string;
  extra?: string;
  /** The group of the codes' words. */
  words: string;
  codes: readonly string[];
}

/** One of several codes. */
export function ChoiceField({ words, codes, ...item }: ChoiceFieldProps) {
  const word = useWord();
  return (
    <Form.Item {...item}>
      <Radio.Group options={codes.map((value) => ({ value, label: word(words, value) }))} />
    </Form.Item>
  );
}

/** Any of several codes. */
export function ChoicesField({ words, codes, ...item }: ChoiceFieldProps) {
  const word = useWord();
  return (
    <Form.Item {...item}>
      <Checkbox.Group options={codes.map((value) => ({ value, label: word(words, value) }))} />
    </Form.Item>
  );
}

export function YesNoField({ name, label, extra }: Pick<ChoiceFieldProps, 'name' | 'label' | 'extra'>) {
  const text = useText();
  return (
    <Form.Item name={name} label={label} extra={extra}>
      <Radio.Group
        options={[
          { value: true, label: text('yes') },
          { value: false, label: text('no') },
        ]}
      />
    </Form.Item>
  );
}
