import { Button } from 'antd';
import { useText } from '@/i18n/text';
import { Nothing } from '@/ui/nothing';
import { easier, type Looking } from './easier';
import { useFilersHint } from './use-filers-hint';

/** Says what may find more, and does it by one click. */
export function NothingFound({ looking, onLook }: { looking: Looking; onLook: (next: Looking) => void }) {
  const text = useText();
  const filersHint = useFilersHint();
  return (
    <div className="nothing-found">
      <Nothing title={text('search.nothing')} hint={text('search.nothingHint')} />
      <div className="buttons">
        {easier(looking).map(([way, next]) => (
          <Button key={way} onClick={() => { onLook(next); }}>{text(way)}</Button>
        ))}
      </div>
      <ul className="plain-list quiet">
        <li>{text('search.tipShorter')}</li>
        <li>{text('search.tipNumber')}</li>
        <li>{filersHint}</li>
      </ul>
    </div>
  );
}
