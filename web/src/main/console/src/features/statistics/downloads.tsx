import { Button } from 'antd';
import { useText } from '@/i18n/text';
import type { FiguresQuery } from './api/read-county-table';

const FORMATS = ['pdf', 'xlsx', 'docx', 'csv'] as const;

export function Downloads({ query }: { query: FiguresQuery }) {
  const text = useText();
  return (
    <div role="group" aria-label={text('figures.downloads')} className="downloads">
      <span className="quiet small">{text('figures.downloads')}</span>
      <span className="buttons">
        {FORMATS.map((format) => (
          <Button key={format} href={`/api/printouts/county-resolution?${String(new URLSearchParams({ ...query, format }))}`} download>
            {format.toUpperCase()}
          </Button>
        ))}
      </span>
    </div>
  );
}
