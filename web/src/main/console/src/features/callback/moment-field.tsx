import { DatePicker, Form, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useText, useWord } from '@/i18n/text';
import { MOMENTS, type Moment } from './moments';

export type ChosenMoment = Moment | 'other';

export interface WhenValues {
  when?: ChosenMoment;
  /** In office time, `2026-05-20T09:30`. */
  at?: string;
}

/** The usual moments by one key, any other by the calendar. */
export function MomentField({ label }: { label: string }) {
  const text = useText();
  const word = useWord();
  const when = Form.useWatch<ChosenMoment | undefined>('when');
  const options = [...MOMENTS, 'other' as const].map((value) => ({ value, label: word('callBackMoment', value) }));
  return (
    <>
      <Form.Item name="when" label={label}>
        <Radio.Group options={options} />
      </Form.Item>
      {when === 'other' && (
        <Form.Item
          name="at"
          label={text('callBack.otherMoment')}
          getValueProps={(at?: string) => ({ value: at ? dayjs(at) : null })}
          normalize={(at: Dayjs | null) => at?.format('YYYY-MM-DDTHH:mm')}
        >
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" needConfirm={false} />
        </Form.Item>
      )}
    </>
  );
}
