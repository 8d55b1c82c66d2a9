import { useText } from '@/i18n/text';
import { Nothing } from '@/ui/nothing';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useProposedIncidents } from './api/incidents';
import { IncidentCard } from './incident-card';

/** Complaints of one week about one respondent, to be seen as one incident that hit many. */
export default function IncidentsPage() {
  const text = useText();
  const { data, error, isPending } = useProposedIncidents();
  return (
    <>
      <PageTitle>{text('nav.incidents')}</PageTitle>
      <div className="stack">
        <p className="quiet">{text('incidents.hint')}</p>
        <ProblemNotice error={error} />
        {isPending && <Waiting />}
        {data?.items.length === 0 && (
          <div className="card">
            <Nothing title={text('incidents.nothing')} hint={text('incidents.nothingHint')} />
          </div>
        )}
        {data?.items.map((incident) => (
          <IncidentCard key={incident.numbers[0]} incident={incident} />
        ))}
      </div>
    </>
  );
}
