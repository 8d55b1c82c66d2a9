import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import type { FigureDefinition, Glance } from './api/read-glance';
import { FigureNumber } from './figure-number';

/** What grew unusually, by a rule that stands beside it. */
export function GrownCard({ glance, received }: { glance: Glance; received: FigureDefinition }) {
  const text = useText();
  const { fewest, times, rows } = glance.grown;
  return (
    <Card title={text('glance.grown')}>
      <p className="quiet">{text('glance.grownRule', { fewest, times, ...glance.previous })}</p>
      {rows.length === 0 && <p>{text('glance.grownNothing')}</p>}
      <ul className="record-list">
        {rows.map(({ countyCode, county, categoryCode, category, received: now, before }) => {
          const cases = { ...glance.now, kind: glance.kind, ...(countyCode ? { county: countyCode } : {}), ...(categoryCode ? { category: categoryCode } : {}) };
          const name = `${county} · ${category}`;
          return (
            <li key={countyCode + categoryCode} className="record-title">
              <strong>{name}</strong>
              <span>
                <FigureNumber figure={{ definition: received, name, value: { value: String(now), part: null, whole: null }, cases }} />{' '}
                <span className="quiet">{text('glance.grownBefore', { count: before })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
