import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useToday } from '@/api/clock';
import { hasRole, usePerson } from '@/api/me';
import { useText, useWord } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useCountyTable, type FiguresQuery } from './api/read-county-table';
import { CountyFiguresTable } from './county-table';
import { Definitions } from './definitions';
import { Downloads } from './downloads';
import { Headlines } from './headlines';
import { SummaryParagraph } from './paragraph';
import { lastMonth } from './period';
import { PeriodPicker } from './period-picker';
import { Printouts } from './printouts';
import './figures.css';

export default function FiguresPage() {
  const text = useText();
  const [query, choose] = useFiguresQuery();
  const { data: table, error, isPending } = useCountyTable(query);
  return (
    <>
      <PageTitle aside={<Aside />}>{text('nav.figures')}</PageTitle>
      <div className="stack">
        <div className="filters">
          <PeriodPicker period={query} onChange={choose} />
          <Choice label={text('case.kind')} group="kind" codes={['COMPLAINT', 'VIOLATION_REPORT', 'ENQUIRY']} value={query.kind} onChange={(kind) => { choose({ kind }); }} />
          <Choice label={text('figures.view')} group="view" codes={['FLOW', 'COHORT']} value={query.view} onChange={(view) => { choose({ view }); }} />
          <Downloads query={query} />
        </div>
        <ProblemNotice error={error} />
        {isPending && <Waiting rows={10} />}
        {table && (
          <>
            <Headlines table={table} />
            <CountyFiguresTable table={table} />
            <SummaryParagraph from={query.from} to={query.to} />
            <Definitions table={table} />
          </>
        )}
        <Printouts query={query} />
      </div>
    </>
  );
}

function Aside() {
  const text = useText();
  const seesWeights = hasRole(usePerson(), 'MANAGER', 'SUPERVISOR', 'HEAD', 'ADMIN');
  return (
    <span className="buttons">
      <Link to="/figures/frozen">{text('frozen.title')}</Link>
      {seesWeights && <Link to="/figures/weights">{text('weights.title')}</Link>}
    </span>
  );
}

/** The question stands in the address, so that it can be kept and sent. */
function useFiguresQuery(): [FiguresQuery, (part: Partial<FiguresQuery>) => void] {
  const [params, setParams] = useSearchParams();
  const usual = { ...lastMonth(useToday()), kind: 'COMPLAINT', view: 'FLOW' };
  const query = { ...usual, ...Object.fromEntries(params) } as FiguresQuery;
  return [query, (part) => { setParams({ ...query, ...part }, { replace: true }); }];
}

interface ChoiceProps<C extends string> {
  label: string;
  group: string;
  codes: C[];
  value: C;
  onChange: (code: C) => void;
}

function Choice<C extends string>({ label, group, codes, value, onChange }: ChoiceProps<C>) {
  const word = useWord();
  return (
    <div role="group" aria-label={label}>
      <span className="quiet small">{label}</span>
      <Segmented<C> aria-label={label} name={group} value={value} options={codes.map((code) => ({ value: code, label: word(group, code) }))} onChange={onChange} />
    </div>
  );
}
