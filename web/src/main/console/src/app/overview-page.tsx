import { GlancePage } from '@/features/glance/glance-page';
import { wholeMonth } from '@/features/statistics/period';
import { Printouts } from '@/features/statistics/printouts';
import '@/features/statistics/figures.css';
import dayjs from 'dayjs';

/** The month at a glance, and what can be printed of it. */
export default function OverviewPage() {
  return <GlancePage onwards={({ month, kind }) => <Printouts query={{ ...wholeMonth(dayjs(`${month}-01`)), kind, view: 'FLOW' }} />} />;
}
