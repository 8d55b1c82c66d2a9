import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { useGroupIncident } from './api/incidents';

/** All complaints of the group are chosen at first; which do not belong is for the reader to say. */
export function IncidentCard({ incident }: { incident: Schemas['Incident'] }) {
  const text = useText();
  const word = useWord();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState(incident.numbers);
  const { mutate, error, isPending } = useGroupIncident();
  const group = () => {
    mutate(chosen, {
      onSuccess: ({ numbers }) => void message.success(text('incidents.grouped', { count: numbers.length })),
    });
  };
  return (
    <Card
      title={incident.respondent ?? incident.creditCode ?? '—'}
      aside={
        <span className="quiet figure">
          {text('incidents.between', { count: incident.numbers.length, from: moment(incident.firstReceivedAt), to: moment(incident.lastReceivedAt) })}
        </span>
      }
    >
      <ProblemNotice error={error} />
      <ul className="record-list">
        {incident.cases.map(({ number, receivedAt, office, stage, category }) => (
          <li key={number}>
            <Checkbox
              aria-label={text('incidents.choose', { number })}
              checked={chosen.includes(number)}
              onChange={({ target }) => {
                setChosen(target.checked ? incident.numbers.filter((one) => one === number || chosen.includes(one)) : chosen.filter((one) => one !== number));
              }}
            />{' '}
            <Link to={`/cases/${number}`} className="number">
              {number}
            </Link>{' '}
            <span className="quiet">
              {[moment(receivedAt), category?.name, office?.name ?? text('case.unplaced'), word('stage', stage)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button type="primary" disabled={chosen.length < 2} loading={isPending} onClick={group}>
          {text('incidents.group')}
        </Button>
      </div>
    </Card>
  );
}
