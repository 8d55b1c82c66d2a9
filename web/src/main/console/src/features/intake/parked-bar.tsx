import { Button } from 'antd';
import { useText } from '@/i18n/text';
import { nameOf, type ParkedCall } from './parked-calls';

interface ParkedBarProps {
  calls: ParkedCall[];
  current: string;
  onOpen: (id: string) => void;
  onBegin: () => void;
}

/** The calls that wait, by the number of their key. */
export function ParkedBar({ calls, current, onOpen, onBegin }: ParkedBarProps) {
  const text = useText();
  return (
    <div role="group" aria-label={text('parked.title')} className="parked">
      {calls.map((one, place) => (
        <Button key={one.id} size="small" aria-pressed={one.id === current} type={one.id === current ? 'primary' : 'default'} onClick={() => { onOpen(one.id); }}>
          <kbd>{place + 1}</kbd> {nameOf(one) ?? text('parked.unnamed')}
        </Button>
      ))}
      <Button size="small" onClick={onBegin}>
        {text('parked.begin')}
      </Button>
      <span className="quiet small">{text('parked.hint')}</span>
    </div>
  );
}
