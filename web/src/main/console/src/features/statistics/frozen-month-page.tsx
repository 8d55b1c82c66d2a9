import { Link, useParams } from 'react-router';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { Facts } from '@/ui/facts';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useFrozenMonth, type FrozenMonth } from './api/frozen-months';
import { KeptPrintouts } from './kept-printouts';
import { Restatements } from './restatements';
import './frozen.css';

/** What was closed, what it prints, and what was entered into it since. */
export default function FrozenMonthPage() {
  const text = useText();
  const { month = '' } = useParams();
  const { data, error, isPending } = useFrozenMonth(month);
  return (
    <>
      <PageTitle aside={<Link to="/figures/frozen">{text('frozen.title')}</Link>}>{text('frozen.one', { month })}</PageTitle>
      <div className="stack">
        <ProblemNotice error={error} />
        {isPending && <Waiting />}
        {data && (
          <>
            <HowFrozen period={data.period} />
            <Restatements month={month} />
            <KeptPrintouts period={data.period} kept={data.printouts} />
          </>
        )}
      </div>
    </>
  );
}

function HowFrozen({ period }: { period: FrozenMonth }) {
  const text = useText();
  const word = useWord();
  return (
    <Card
      title={text('frozen.how')}
      aside={<Link to={`/figures?${String(new URLSearchParams({ from: period.from, to: period.to }))}`}>{text('frozen.live')}</Link>}
    >
      <Facts
        facts={[
          [text('frozen.days'), text('figures.days', { from: period.from, to: period.to })],
          [text('frozen.at'), moment(period.frozenAt)],
          [text('frozen.by'), word('actor', period.frozenBy)],
          [text('frozen.definitions'), period.definitions],
          [text('frozen.rows'), period.countedRows.toLocaleString('zh-CN')],
        ]}
      />
      <p className="quiet small">{text('frozen.hashHint')}</p>
      <p className="number hash">{period.sha256}</p>
    </Card>
  );
}
