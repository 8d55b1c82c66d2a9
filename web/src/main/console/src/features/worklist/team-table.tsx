import { Button } from 'antd';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { LoadOf } from './load-of';
import { useAbsence, useEndAbsence } from './api/absences';
import type { Colleague } from './api/assign-task';
import type { TeamAct } from './team-page';

interface TeamTableProps {
  colleagues: Colleague[];
  onAct: (of: Colleague, what: TeamAct) => void;
}

export function TeamTable({ colleagues, onAct }: TeamTableProps) {
  const text = useText();
  const nameOf = (username: string) => colleagues.find((one) => one.username === username)?.name ?? username;
  return (
    <table className="data-table">
      <caption className="visually-hidden">{text('nav.team')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('team.name')}</th>
          <th scope="col">{text('team.load')}</th>
          <th scope="col">{text('team.absence')}</th>
          <th scope="col">{text('team.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {colleagues.map((colleague) => (
          <tr key={colleague.username}>
            <td>
              <strong>{colleague.name}</strong> <span className="quiet">{colleague.username}</span>
            </td>
            <td>
              <LoadOf username={colleague.username} />
            </td>
            <td>
              <Absence username={colleague.username} nameOf={nameOf} />
            </td>
            <td>
              <span className="buttons">
                <Button size="small" onClick={() => { onAct(colleague, 'absence'); }}>
                  {text('team.recordAbsence')}
                </Button>
                <Button size="small" onClick={() => { onAct(colleague, 'handOver'); }}>
                  {text('team.handOver')}
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Absence({ username, nameOf }: { username: string; nameOf: (username: string) => string }) {
  const text = useText();
  const today = useToday();
  const { data: absence } = useAbsence(username);
  const { mutate, isPending } = useEndAbsence();
  if (!absence || absence.to < today) {
    return <span className="quiet">{text('team.here')}</span>;
  }
  return (
    <>
      <span className="figure">{text('suspend.days', { from: absence.from, to: absence.to })}</span>{' '}
      <span className="quiet">{absence.deputy ? text('team.deputyIs', { name: nameOf(absence.deputy) }) : text('team.noDeputy')}</span>{' '}
      <Button size="small" loading={isPending} onClick={() => { mutate(username); }}>
        {text('team.back')}
      </Button>
    </>
  );
}
