import { DatePicker, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { between, unitOf, wholeMonth, wholeYear, type Period, type PeriodUnit } from './period';

interface PeriodPickerProps {
  period: Period;
  onChange: (period: Period) => void;
}

export function PeriodPicker({ period, onChange }: PeriodPickerProps) {
  const text = useText();
  const [unit, setUnit] = useState<PeriodUnit>(() => unitOf(period));
  const units: PeriodUnit[] = ['month', 'year', 'range'];

  const choose = (next: PeriodUnit) => {
    setUnit(next);
    if (next !== 'range') {
      onChange(next === 'month' ? wholeMonth(dayjs(period.to)) : wholeYear(dayjs(period.to)));
    }
  };
  return (
    <div role="group" aria-label={text('figures.period')} className="period-picker">
      <span className="quiet small">{text('figures.period')}</span>
      <div className="buttons">
        <Segmented
          aria-label={text('figures.period')}
          name="period"
          value={unit}
          options={units.map((value) => ({ value, label: text(`period.${value}`) }))}
          onChange={choose}
        />
        {unit === 'range' ? <RangeField period={period} onChange={onChange} /> : <WholeField unit={unit} period={period} onChange={onChange} />}
      </div>
    </div>
  );
}

function WholeField({ unit, period, onChange }: PeriodPickerProps & { unit: 'month' | 'year' }) {
  const text = useText();
  return (
    <DatePicker
      picker={unit}
      allowClear={false}
      value={dayjs(period.from)}
      aria-label={text(`period.${unit}`)}
      onChange={(chosen) => {
        onChange(unit === 'month' ? wholeMonth(dayjs(chosen)) : wholeYear(dayjs(chosen)));
      }}
    />
  );
}

function RangeField({ period, onChange }: PeriodPickerProps) {
  const text = useText();
  return (
    <DatePicker.RangePicker
      allowClear={false}
      value={[dayjs(period.from), dayjs(period.to)]}
      aria-label={text('period.range')}
      onChange={(chosen) => {
        if (chosen?.[0] && chosen[1]) {
          onChange(between(chosen[0], chosen[1]));
        }
      }}
    />
  );
}
