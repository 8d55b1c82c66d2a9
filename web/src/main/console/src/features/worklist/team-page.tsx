import { useState } from 'react';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { AbsenceForm } from './absence-form';
import { useColleagues, type Colleague } from './api/assign-task';
import { HandingOverForm } from './handing-over-form';
import { HeadWatch } from './head-watch';
import { TeamTable } from './team-table';

export type TeamAct = 'absence' | 'handOver';

/** Who of the office is away, who stands in, and who has what. */
export default function TeamPage() {
  const text = useText();
  const { data, error, isPending } = useColleagues(true);
  const [act, setAct] = useState<{ of: Colleague; what: TeamAct } | null>(null);
  const close = () => {
    setAct(null);
  };
  const colleagues = data?.items ?? [];
  const form = act && { colleague: act.of, others: colleagues.filter(({ username }) => username !== act.of.username), onClose: close };
  return (
    <>
      <PageTitle>{text('nav.team')}</PageTitle>
      <div className="stack">
        <HeadWatch />
        <ProblemNotice error={error} />
        <div className="table-frame">
          {isPending && <Waiting rows={3} />}
          {colleagues.length > 0 && (
            <TeamTable
              colleagues={colleagues}
              onAct={(of, what) => {
                setAct({ of, what });
              }}
            />
          )}
        </div>
        {form && (
          <div className="card team-form">
            {act.what === 'absence' ? <AbsenceForm key={act.of.username} {...form} /> : <HandingOverForm key={act.of.username} {...form} />}
          </div>
        )}
      </div>
    </>
  );
}
