import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';

export interface EnteredYear {
  region: string;
  year: number;
  /** That was read; 0 where the year was not entered yet. */
  edition: number;
  announcement: Schemas['Announcement'];
}

export type Publication = Schemas['Publication'];

const sent = ({ region, year, edition, announcement }: EnteredYear) => ({
  params: { path: { region, year: String(year) }, header: readVersion(edition) },
  body: announcement,
});

/** What publishing would move; nothing is changed. */
export const previewCalendar = (entered: EnteredYear) => answered(api.POST('/api/calendars/{region}/{year}/preview', sent(entered)));

export const publishCalendar = (entered: EnteredYear) => answered(api.PUT('/api/calendars/{region}/{year}', sent(entered)));
