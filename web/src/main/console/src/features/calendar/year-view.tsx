import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import type { Publication } from './api/publish-calendar';
import { YearEditor } from './year-editor';
import { YearGrid } from './year-grid';

interface YearViewProps {
  region: string;
  year: number;
  edition: number;
  onPublished: (published: Publication) => void;
}

/** A year as it is published, until the administrator changes it. */
export function YearView({ region, year, edition, onPublished }: YearViewProps) {
  const text = useText();
  const [changes, setChanges] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['calendars', region, year, edition],
    queryFn: () => answered(api.GET('/api/calendars/{region}/{year}', { params: { path: { region, year: String(year) } } })),
  });
  if (!data) {
    return error ? <ProblemNotice error={error} /> : <Waiting />;
  }
  if (changes) {
    return <YearEditor region={region} year={year} edition={edition} entered={data} onPublished={onPublished} onClose={() => { setChanges(false); }} />;
  }
  return (
    <>
      <div className="buttons">
        <span className="quiet">{text('ledger.calendar', { edition })}</span>
        <Button onClick={() => { setChanges(true); }}>{text('calendar.change')}</Button>
      </div>
      <YearGrid calendar={data} />
    </>
  );
}
