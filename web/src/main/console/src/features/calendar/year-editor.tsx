import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { previewCalendar, publishCalendar, type Publication } from './api/publish-calendar';
import { BrushBar } from './brush-bar';
import { announcementOf, brushed, type Brush, type Draft } from './draft';
import { MovedDates } from './moved-dates';
import { YearGrid } from './year-grid';

interface YearEditorProps {
  region: string;
  year: number;
  /** 0 where the year was not entered yet. */
  edition: number;
  entered: Draft;
  onPublished: (published: Publication) => void;
  onClose: () => void;
}

/** Days are clicked; what would move is looked at before it is published. */
export function YearEditor({ region, year, edition, entered, onPublished, onClose }: YearEditorProps) {
  const text = useText();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(entered);
  const [brush, setBrush] = useState<Brush>({ kind: 'OFF', name: '元旦' });
  const preview = useMutation({ mutationFn: previewCalendar });
  const publish = useMutation({
    mutationFn: publishCalendar,
    onSuccess: (published) => {
      onPublished(published);
      onClose();
      void queryClient.invalidateQueries({ queryKey: ['calendars'] });
    },
  });
  const asEntered = { region, year, edition, announcement: announcementOf(draft) };
  const click = (on: string) => {
    preview.reset();
    setDraft(brushed(draft, on, brush));
  };
  return (
    <div className="stack">
      <BrushBar brush={brush} onChange={setBrush} />
      <YearGrid calendar={{ year, ...draft }} onDay={click} />
      <ProblemNotice error={publish.error ?? preview.error} />
      {preview.data && <MovedDates moved={preview.data.moved} />}
      <div className="buttons">
        <Button type={preview.data ? 'default' : 'primary'} loading={preview.isPending} onClick={() => { preview.mutate(asEntered); }}>{text('calendar.preview')}</Button>
        <Button type="primary" disabled={!preview.data} loading={publish.isPending} onClick={() => { publish.mutate(asEntered); }}>{text('calendar.publish')}</Button>
        <Button onClick={onClose}>{text('cancel')}</Button>
      </div>
    </div>
  );
}
