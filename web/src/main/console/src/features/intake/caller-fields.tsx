import { Form } from 'antd';
import { useText, useWord } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import { AddressField } from './address-field';
import type { Call } from './call';
import { ID_TYPES } from './id-types';
import { Section } from './section';
import { TextField } from './text-field';

export function CallerFields({ kind }: { kind: Call['kind'] }) {
  const text = useText();
  const word = useWord();
  return (
    <Section title={text(`call.party.${kind}`)} {...(kind === 'VIOLATION_REPORT' ? { hint: text('call.anonymous') } : {})}>
      <div className="pair">
        <TextField name={['party', 'name']} label="party.name" autoFocus />
        <TextField name={['party', 'phone']} label="party.phone" inputMode="tel" />
      </div>
      <AddressField name={['party', 'address']} label="party.address" />
      <details>
        <summary data-alt="KeyM">{text('call.moreOfParty')} <kbd>Alt M</kbd></summary>
        <TextField name={['party', 'email']} label="party.email" inputMode="email" />
        <div className="pair">
          <Form.Item name={['party', 'idType']} label={text('party.idType')}>
            <CodeSelect options={ID_TYPES.map((value) => ({ value, label: word('idType', value) }))} />
          </Form.Item>
          <TextField name={['party', 'idNumber']} label="party.idNumber" />
        </div>
      </details>
    </Section>
  );
}
