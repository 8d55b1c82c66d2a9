import { Form, InputNumber, Select } from 'antd';
import { useText, useWord } from '@/i18n/text';
import { CategorySelect, CodeListSelect } from '@/ui/code-selects';
import { CodeSelect } from '@/ui/code-select';
import { DayField } from '@/ui/day-field';
import { LineField } from '@/ui/line-field';
import { ID_TYPES } from './id-types';
import { REMEDIES } from './remedies';

/** One field of the particulars, by the server's name for it. */
export function BlankField({ pointer, wanted }: { pointer: string; wanted: boolean }) {
  const text = useText();
  const word = useWord();
  const name = pointer.split('/').slice(1);
  const item = { name, label: word('field', pointer), ...(wanted ? { extra: text('particulars.wanted') } : {}) };
  switch (pointer.split('/').at(-1)) {
    case 'occurredOn':
      return <DayField {...item} />;
    case 'countyCode':
      return <Form.Item {...item}><CodeListSelect list="counties" placeholder={text('call.countyUnknown')} /></Form.Item>;
    case 'category':
      return <Form.Item {...item}><CategorySelect /></Form.Item>;
    case 'issue':
      return <Form.Item {...item}><CodeListSelect list="issues" /></Form.Item>;
    case 'idType':
      return <Form.Item {...item}><CodeSelect options={ID_TYPES.map((value) => ({ value, label: word('idType', value) }))} /></Form.Item>;
    case 'remedies':
      return (
        <Form.Item {...item}>
          <Select mode="multiple" options={REMEDIES.map((value) => ({ value, label: word('remedy', value) }))} />
        </Form.Item>
      );
    case 'amount':
      return <LineField {...item} suffix={text('yuan')} />;
    case 'shelfLifeDays':
      return <Form.Item {...item}><InputNumber controls={false} min={1} max={36500} precision={0} suffix={text('days')} style={{ width: '100%' }} /></Form.Item>;
    default:
      return <LineField {...item} />;
  }
}
