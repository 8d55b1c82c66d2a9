import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useText, useWord } from '@/i18n/text';
import { CodeSelect } from '@/ui/code-select';
import { CodeListSelect } from '@/ui/code-selects';
import { Section } from './section';

const CHANNELS = ['PHONE', 'COUNTER', 'LETTER', 'TRANSFER'];

/** Where the matter came from, and when it reached the hotline: all limits run from then (Order 121, Art. 45). */
export function OriginFields() {
  const text = useText();
  const word = useWord();
  return (
    <Section title={text('call.origin')}>
      <div className="pair">
        <Form.Item name="channel" label={text('case.channel')}>
          <CodeSelect options={CHANNELS.map((value) => ({ value, label: word('channel', value) }))} />
        </Form.Item>
        <Form.Item name="source" label={text('case.source')}>
          <CodeListSelect list="sources" />
        </Form.Item>
      </div>
      <Form.Item
        name="receivedAt"
        label={text('case.receivedAt')}
        extra={text('call.receivedAtHint')}
        getValueProps={(at?: string) => ({ value: at ? dayjs(at) : null })}
        normalize={(at: Dayjs | null) => at?.format('YYYY-MM-DDTHH:mm')}
      >
        <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" needConfirm={false} placeholder={text('call.now')} />
      </Form.Item>
    </Section>
  );
}
