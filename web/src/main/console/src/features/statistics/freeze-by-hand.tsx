import { App, Button, DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useId, useState } from 'react';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { useFreezing } from './api/frozen-months';

/** For the time before this installation, or because nobody wants to wait. */
export function FreezeByHand() {
  const text = useText();
  const id = useId();
  const { modal } = App.useApp();
  const [month, setMonth] = useState<Dayjs | null>(null);
  const { mutate, isPending, error } = useFreezing();
  const today = dayjs(useToday());
  const ask = (chosen: string) => {
    modal.confirm({
      title: text('frozen.ask', { month: chosen }),
      content: text('frozen.askHint'),
      okText: text('frozen.freeze'),
      cancelText: text('cancel'),
      onOk: () => { mutate(chosen, { onSuccess: () => { setMonth(null); } }); },
    });
  };
  return (
    <>
      <div className="filters">
        <label htmlFor={id}>
          <span>{text('frozen.byHand')}</span>
          <DatePicker id={id} picker="month" value={month} disabledDate={(day) => !day.isBefore(today, 'month')} onChange={setMonth} />
        </label>
        <Button disabled={!month} loading={isPending} onClick={() => { if (month) ask(month.format('YYYY-MM')); }}>
          {text('frozen.freeze')}
        </Button>
      </div>
      <ProblemNotice error={error} />
    </>
  );
}
