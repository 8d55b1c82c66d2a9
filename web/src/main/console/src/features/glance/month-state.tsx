import { Link } from 'react-router';
import { moment } from '@/i18n/format';
import { useText } from '@/i18n/text';
import type { Glance } from './api/read-glance';
import { useFrozenMonths } from '@/api/frozen-months';
import { isNothing } from './figures';

/** Whether the month is over and final, what it is compared with, and whether there was anything at all: in words. */
export function MonthState({ glance }: { glance: Glance }) {
  const text = useText();
  const { previous, yearBefore } = glance;
  const isEmpty = isNothing(Object.values(glance.total.figures).map(({ now }) => now));
  return (
    <div className="month-state">
      <p>
        <Finality glance={glance} />{' '}
        <Link to="/figures/frozen">{text('glance.frozenMonths')}</Link>
      </p>
      <p className="quiet">
        {text('glance.comparedWith', { previous: text('figures.days', { ...previous }), yearBefore: text('figures.days', { ...yearBefore }) })}
      </p>
      {isEmpty && <p><strong>{text('glance.empty')}</strong></p>}
    </div>
  );
}

function Finality({ glance }: { glance: Glance }) {
  const text = useText();
  const { data: frozen } = useFrozenMonths();
  const closed = frozen?.find(({ month }) => month === glance.month);
  if (closed) {
    return text('glance.frozen', { at: moment(closed.frozenAt) });
  }
  return text(glance.over ? 'glance.notFinal' : 'glance.running', { to: glance.now.to, at: moment(glance.asOf) });
}
