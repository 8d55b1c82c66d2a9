import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { api } from '@/api/client';
import { useToday } from '@/api/clock';
import { answered } from '@/api/problem';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import type { Publication } from './api/publish-calendar';
import { NOTHING_ENTERED } from './draft';
import { MovedDates } from './moved-dates';
import { YearEditor } from './year-editor';
import { YearView } from './year-view';
import './calendar.css';

/** The days that are not worked, and those that are in exchange; due dates are counted by them. */
export default function CalendarsPage() {
  const text = useText();
  const word = useWord();
  const thisYear = Number(useToday().slice(0, 4));
  const [chosen, setChosen] = useState<{ region: string; year: number }>();
  const [published, setPublished] = useState<Publication>();
  const { data, error, isPending } = useQuery({ queryKey: ['calendars'], queryFn: () => answered(api.GET('/api/calendars')) });
  const entries = data?.items ?? [];
  const regions = [...new Set(entries.map(({ region }) => region))].sort().reverse();
  const region = chosen?.region ?? regions[0];
  const years = entries.filter((entry) => entry.region === region);
  const year = chosen?.year ?? thisYear;
  const entry = years.find((one) => one.year === year);
  if (isPending || !region) {
    return error ? <ProblemNotice error={error} /> : <Waiting />;
  }
  return (
    <div className="stack">
      <div className="filters">
        <Segmented aria-label={text('calendar.region')} value={region} options={regions.map((value) => ({ value, label: word('region', value) }))} onChange={(next) => { setChosen({ region: next, year }); }} />
        <Segmented aria-label={text('period.year')} value={year} options={years.map((one) => one.year)} onChange={(next) => { setChosen({ region, year: next }); }} />
      </div>
      {published?.region === region && published.year === year && <WhatMoved published={published} />}
      {entry?.edition == null ? (
        <MissingYear key={region + year} region={region} year={year} onPublished={setPublished} />
      ) : (
        <YearView key={region + year} region={region} year={year} edition={entry.edition} onPublished={setPublished} />
      )}
    </div>
  );
}

/** Said above the calendar that it made. */
function WhatMoved({ published: { year, edition, moved } }: { published: Publication }) {
  const text = useText();
  return (
    <>
      <Alert type="success" showIcon title={text('calendar.published', { year, edition })} />
      <MovedDates moved={moved} />
    </>
  );
}

/** The country has announced it, and nobody has entered it yet. */
function MissingYear({ region, year, onPublished }: { region: string; year: number; onPublished: (published: Publication) => void }) {
  const text = useText();
  const [enters, setEnters] = useState(false);
  return (
    <>
      <Alert type="warning" showIcon title={text('calendar.missing', { year })} />
      {enters ? (
        <YearEditor region={region} year={year} edition={0} entered={NOTHING_ENTERED} onPublished={onPublished} onClose={() => { setEnters(false); }} />
      ) : (
        <div><Button type="primary" onClick={() => { setEnters(true); }}>{text('calendar.enter', { year })}</Button></div>
      )}
    </>
  );
}
