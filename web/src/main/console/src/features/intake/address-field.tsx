import { Form } from 'antd';
import { useMemo, useState } from 'react';
import { useReference } from '@/api/reference';
import { useText, type TextKey } from '@/i18n/text';
import { SuggestingInput } from '@/ui/suggesting-input';
import { placesLike, placesOf } from './places';

interface AddressFieldProps {
  name: string[];
  label: TextKey;
  /** Where the county belongs that the chosen place lies in. */
  county?: string[];
}

/** Begins with a township, found by initials or words; what lies below it is written on. */
export function AddressField({ name, label, county }: AddressFieldProps) {
  const text = useText();
  const form = Form.useFormInstance();
  const townships = useReference('townships');
  const counties = useReference('counties');
  const places = useMemo(() => placesOf(townships, counties), [townships, counties]);
  const [typed, setTyped] = useState('');
  const known = county && (form.getFieldValue(county) as string | undefined);
  const choose = (address: string) => {
    setTyped(address);
    const chosen = places.find((place) => place.address === address);
    if (county && chosen) {
      form.setFieldValue(county, chosen.countyCode);
    }
  };
  return (
    <Form.Item name={name} label={text(label)}>
      <SuggestingInput
        options={placesLike(places, typed, known).map(({ address }) => ({ value: address }))}
        onSearch={setTyped}
        onSelect={choose}
        placeholder={text('call.addressHint')}
      />
    </Form.Item>
  );
}
