import { Segmented } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ScrollRegion } from '@/ui/scroll-region';
import type { Option } from './drawing';

/** What draws is big, and only loaded for those who look at charts. */
const Drawing = lazy(() => import('./drawing'));

interface ChartCardProps {
  title: string;
  /** The same in words, for those who cannot see it. */
  description: string;
  option: Option;
  height: number;
  isEmpty: boolean;
  aside?: ReactNode;
  /** The same as a table. */
  children: ReactNode;
}

/** A chart that is a table too: one is switched for the other, and both are printed. */
export function ChartCard({ title, description, option, height, isEmpty, aside, children }: ChartCardProps) {
  const text = useText();
  const [look, setLook] = useState<'chart' | 'table'>('chart');
  const looks = (['chart', 'table'] as const).map((value) => ({ value, label: text(`glance.${value}`) }));
  return (
    <Card title={title} aside={<span className="chart-tools">{aside}<Segmented size="small" name={title} value={look} options={looks} onChange={setLook} aria-label={text('glance.look', { title })} /></span>}>
      {isEmpty && <p className="quiet">{text('glance.nothing')}</p>}
      {!isEmpty && look === 'chart' && (
        <Suspense fallback={<div style={{ height }} />}>
          <Drawing option={option} height={height} description={`${title}${text('colon')}${description}`} />
        </Suspense>
      )}
      {!isEmpty && (
        <ScrollRegion label={title} className={look === 'table' ? 'as-table' : 'as-table print-only'}>
          {children}
        </ScrollRegion>
      )}
    </Card>
  );
}
