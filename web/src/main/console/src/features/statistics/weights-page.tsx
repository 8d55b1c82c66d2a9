import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useWeights, type AssessmentWeight, type ReadWeights } from './api/assessment-weights';
import { WeightsForm } from './weights-form';
import './frozen.css';

/** What counties are assessed by. */
export default function WeightsPage() {
  const text = useText();
  const maySet = hasRole(usePerson(), 'ADMIN');
  const { data, error, isPending } = useWeights();
  /** As they were when the form opened, with their version: nobody writes over what they have not seen. */
  const [opened, setOpened] = useState<ReadWeights | null>(null);
  return (
    <>
      <PageTitle aside={<Link to="/figures">{text('nav.figures')}</Link>}>{text('weights.title')}</PageTitle>
      <div className="stack">
        <p className="quiet">{text('weights.hint')}</p>
        <ProblemNotice error={error} />
        {isPending && <Waiting />}
        {opened && (
          <div className="card">
            <WeightsForm weights={opened.weights} version={opened.version} onClose={() => { setOpened(null); }} />
          </div>
        )}
        {data && !opened && (
          <>
            {maySet && <div><Button type="primary" onClick={() => { setOpened(data); }}>{text('weights.change')}</Button></div>}
            <div className="table-frame">
              <WeightsTable weights={data.weights.filter(({ weight }) => weight > 0)} />
            </div>
          </>
        )}
      </div>
    </>
  );
}

function WeightsTable({ weights }: { weights: AssessmentWeight[] }) {
  const text = useText();
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  return (
    <table className="data-table weights">
      <caption className="visually-hidden">{text('weights.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('weights.figure')}</th>
          <th scope="col">{text('weights.weight')}</th>
          <th scope="col">{text('weights.part')}</th>
        </tr>
      </thead>
      <tbody>
        {weights.map(({ figure, title, text: meaning, weight }) => (
          <tr key={figure}>
            <td>
              <strong>{title}</strong>
              <p className="said quiet">{meaning}</p>
            </td>
            <td className="figure"><span className="narrow-on quiet">{text('weights.weight')} </span>{weight}</td>
            <td className="figure"><span className="narrow-on quiet">{text('weights.part')} </span>{((weight * 100) / sum).toFixed(1)}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
