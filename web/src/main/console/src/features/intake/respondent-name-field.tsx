import { Form } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { SuggestingInput } from '@/ui/suggesting-input';
import { useRespondents } from './api/find-respondents';
import type { Call } from './call';
import { useSettled } from './use-settled';

/** As long as the server looks at. */
const LONGEST = 60;

/** Offers the businesses that were written down before, by words, pinyin or its initials; one that is chosen fills in what is known of it. */
export function RespondentNameField() {
  const text = useText();
  const form = Form.useFormInstance<Call>();
  const [typed, setTyped] = useState('');
  const { data } = useRespondents(useSettled(typed.trim().slice(0, LONGEST), ''));
  const known = typed.trim().length > 1 ? (data?.items ?? []) : [];
  const choose = (name: string) => {
    const chosen = known.find((one) => one.name === name);
    if (chosen) {
      form.setFieldValue('respondent', { ...(form.getFieldValue('respondent') as Call['respondent']), ...fieldsOf(chosen) });
    }
  };
  return (
    <Form.Item name={['respondent', 'name']} label={text('respondent.name')}>
      <SuggestingInput
        options={known.map((one) => ({ value: one.name, label: <Known respondent={one} /> }))}
        onSearch={setTyped}
        onSelect={choose}
      />
    </Form.Item>
  );
}

function Known({ respondent: { name, address, creditCode } }: { respondent: Schemas['KnownRespondent'] }) {
  return (
    <>
      {name} <span className="quiet small">{[address, creditCode].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** What is not known of the business leaves what the agent wrote. */
function fieldsOf({ platformName, platformCountyCode, ...respondent }: Schemas['KnownRespondent']): Partial<Schemas['RespondentFields']> {
  const platform = platformName ? { platform: { name: platformName, countyCode: platformCountyCode ?? undefined } } : {};
  return Object.fromEntries(Object.entries({ ...respondent, ...platform }).filter(([, value]) => value !== null));
}
