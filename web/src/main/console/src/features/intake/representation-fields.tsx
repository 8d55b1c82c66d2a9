import { Button, Checkbox, Form } from 'antd';
import { useText, useWord } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import { DayField } from '@/ui/day-field';
import { ID_TYPES } from './id-types';
import { Section } from './section';
import { TextField } from './text-field';

/** Others of the same dispute (Order 121, Art. 12), and who complains for the complainant (Art. 11). */
export function RepresentationFields() {
  const text = useText();
  return (
    <Section title={text('joint.section')}>
      <details>
        <summary data-alt="KeyJ">{text('joint.title')} <kbd>Alt J</kbd></summary>
        <p className="quiet">{text('joint.hint')}</p>
        <JointFields />
      </details>
      <details>
        <summary data-alt="KeyP">{text('proxy.title')} <kbd>Alt P</kbd></summary>
        <p className="quiet">{text('proxy.hint')}</p>
        <ProxyFields />
      </details>
    </Section>
  );
}

function JointFields() {
  const text = useText();
  return (
    <Form.List name="jointComplainants">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="plain-fieldset">
              <legend>{text('joint.one', { place: name + 2 })}</legend>
              <div className="pair">
                <TextField name={[name, 'name']} label="party.name" autoFocus />
                <TextField name={[name, 'phone']} label="party.phone" inputMode="tel" />
              </div>
              <TextField name={[name, 'address']} label="party.address" />
              <div className="joint-foot">
                <Form.Item name={[name, 'representative']} valuePropName="checked" noStyle>
                  <Checkbox>{text('joint.representative')}</Checkbox>
                </Form.Item>
                <Button size="small" onClick={() => { remove(name); }}>{text('files.remove')}</Button>
              </div>
            </fieldset>
          ))}
          <Button size="small" data-alt="KeyI" data-at-once onClick={() => { add({}); }}>{text('joint.add')} <kbd>Alt I</kbd></Button>
        </>
      )}
    </Form.List>
  );
}

function ProxyFields() {
  const text = useText();
  const word = useWord();
  return (
    <>
      <div className="pair">
        <TextField name={['proxy', 'name']} label="party.name" />
        <TextField name={['proxy', 'phone']} label="party.phone" inputMode="tel" />
        <Form.Item name={['proxy', 'idType']} label={text('party.idType')}>
          <CodeSelect options={ID_TYPES.map((value) => ({ value, label: word('idType', value) }))} />
        </Form.Item>
        <TextField name={['proxy', 'idNumber']} label="party.idNumber" />
      </div>
      <TextField name={['proxy', 'matters']} label="proxy.matters" />
      <TextField name={['proxy', 'powers']} label="proxy.powers" />
      <DayField name={['proxy', 'validUntil']} label={text('proxy.validUntil')} />
    </>
  );
}
