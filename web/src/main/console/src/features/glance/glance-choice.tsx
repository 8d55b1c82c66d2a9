import { DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useToday } from '@/api/clock';
import { useText, useWord } from '@/i18n/text';
import type { GlanceQuery, Kind } from './api/read-glance';

const KINDS: Kind[] = ['COMPLAINT', 'VIOLATION_REPORT', 'ENQUIRY'];

interface GlanceChoiceProps {
  month: string;
  kind: Kind;
  onChange: (part: Partial<GlanceQuery>) => void;
}

/** Which month of which cases; one month to either side is one click away. */
export function GlanceChoice({ month, kind, onChange }: GlanceChoiceProps) {
  const text = useText();
  const word = useWord();
  const today = useToday();
  return (
    <div className="filters no-print">
      <div role="group" aria-label={text('period.month')}>
        <span className="quiet small">{text('period.month')}</span>
        <DatePicker
          picker="month"
          allowClear={false}
          value={dayjs(`${month}-01`)}
          aria-label={text('period.month')}
          disabledDate={(day) => day.isAfter(dayjs(today), 'month')}
          onChange={(day) => { onChange({ month: dayjs(day).format('YYYY-MM') }); }}
        />
      </div>
      <div role="group" aria-label={text('case.kind')}>
        <span className="quiet small">{text('case.kind')}</span>
        <Segmented<Kind> aria-label={text('case.kind')} name="kind" value={kind} options={KINDS.map((value) => ({ value, label: word('kind', value) }))} onChange={(chosen) => { onChange({ kind: chosen }); }} />
      </div>
    </div>
  );
}
