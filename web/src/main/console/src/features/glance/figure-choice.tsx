import { Select } from 'antd';
import { useId } from 'react';
import { useText } from '@/i18n/text';
import type { FigureDefinition } from './api/read-glance';

interface FigureChoiceProps {
  definitions: FigureDefinition[];
  chosen: FigureDefinition;
  onChange: (key: string) => void;
}

/** Which figure the map, the charts and the tables below show. */
export function FigureChoice({ definitions, chosen, onChange }: FigureChoiceProps) {
  const id = useId();
  const text = useText();
  return (
    <div className="filters no-print">
      <label htmlFor={id}>
        <span>{text('glance.figure')}</span>
        <Select id={id} value={chosen.key} options={definitions.map(({ key, title }) => ({ value: key, label: title }))} onChange={onChange} style={{ width: '100%', minWidth: 200 }} />
      </label>
    </div>
  );
}
