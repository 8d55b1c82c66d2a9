import { Button } from 'antd';
import { usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import type { FiguresQuery } from './api/read-county-table';
import { usePrintouts, type Printout } from './api/read-printouts';
import { printoutAddress } from './printout-address';
import './printouts.css';

/** Every print-out of the chosen period, to take away. */
export function Printouts({ query }: { query: FiguresQuery }) {
  const text = useText();
  const { data, error } = usePrintouts();
  return (
    <Card title={text('printouts.title')}>
      <ProblemNotice error={error} />
      <ul className="printouts">
        {data?.map((printout) => <Line key={printout.key} printout={printout} query={query} />)}
      </ul>
    </Card>
  );
}

function Line({ printout, query }: { printout: Printout; query: FiguresQuery }) {
  const { office } = usePerson();
  return (
    <li>
      <span>{printout.title}</span>
      <span className="buttons" role="group" aria-label={printout.title}>
        {printout.formats.map((format) => (
          <Button key={format} size="small" href={printoutAddress(printout, { ...query, office: office?.code, format })} download>
            {format.toUpperCase()}
          </Button>
        ))}
      </span>
    </li>
  );
}
