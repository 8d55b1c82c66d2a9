import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useGlance, type FigureDefinition, type Glance, type GlanceQuery, type Kind } from './api/read-glance';
import { BreakdownCard } from './breakdown-card';
import { CountyTiles } from './county-tiles';
import { FigureChoice } from './figure-choice';
import { FigureDrawer } from './figure-drawer';
import { GlanceChoice } from './glance-choice';
import { GrownCard } from './grown-card';
import { Headlines } from './headlines';
import { MonthState } from './month-state';
import { OpenFigure, type Opened } from './opened';
import { TrendCard } from './trend-card';
import './glance.css';

interface GlancePageProps {
  /** What can be done with the month next, such as printing it. */
  onwards: (glance: Glance) => ReactNode;
}

/** The manager's first page: how the month goes, where, and what stands out. */
export function GlancePage({ onwards }: GlancePageProps) {
  const text = useText();
  const [choice, choose] = useChoice();
  const { data: glance, error, isPending } = useGlance(choice.query);
  const [opened, open] = useState<Opened | null>(null);
  return (
    <OpenFigure value={open}>
      <PageTitle>{glance ? text('glance.title', { month: glance.month }) : text('nav.glance')}</PageTitle>
      <div className="stack">
        <ProblemNotice error={error} />
        {isPending && <Waiting rows={12} />}
        {glance && (
          <>
            <GlanceChoice month={glance.month} kind={glance.kind} onChange={choose} />
            <MonthState glance={glance} />
            <Headlines glance={glance} />
            <WhereAndWhen glance={glance} figure={choice.figure} county={choice.county} onChange={choose} />
            {onwards(glance)}
          </>
        )}
      </div>
      <FigureDrawer figure={opened} onClose={() => { open(null); }} />
    </OpenFigure>
  );
}

interface Choice {
  query: GlanceQuery;
  figure: string | undefined;
  county: string | undefined;
}

type Change = Partial<GlanceQuery> & { figure?: string; county?: string | undefined };

/** The question stands in the address, so that it can be kept and sent. */
function useChoice(): [Choice, (change: Change) => void] {
  const [params, setParams] = useSearchParams();
  const given = Object.fromEntries(params) as Partial<Record<'month' | 'kind' | 'figure' | 'county', string>>;
  const query = { kind: (given.kind ?? 'COMPLAINT') as Kind, ...(given.month ? { month: given.month } : {}) };
  const choose = (change: Change) => {
    const next = Object.entries({ ...given, ...change }).filter((entry): entry is [string, string] => Boolean(entry[1]));
    setParams(Object.fromEntries(next), { replace: true });
  };
  return [{ query, figure: given.figure, county: given.county }, choose];
}

interface WhereAndWhenProps {
  glance: Glance;
  figure: string | undefined;
  county: string | undefined;
  onChange: (change: Change) => void;
}

function WhereAndWhen({ glance, figure, county, onChange }: WhereAndWhenProps) {
  const [received] = glance.definitions as [FigureDefinition];
  const definition = glance.definitions.find(({ key }) => key === figure) ?? received;
  return (
    <>
      <GrownCard glance={glance} received={received} />
      <FigureChoice definitions={glance.definitions} chosen={definition} onChange={(key) => { onChange({ figure: key }); }} />
      <div className="glance-grid">
        <CountyTiles glance={glance} definition={definition} />
        <BreakdownCard by="county" rows={glance.counties} glance={glance} definition={definition} />
      </div>
      <TrendCard glance={glance} definition={definition} county={county} onCounty={(code) => { onChange({ county: code }); }} />
      <div className="glance-grid">
        <BreakdownCard by="category" rows={glance.categories} glance={glance} definition={definition} />
        <BreakdownCard by="channel" rows={glance.channels} glance={glance} definition={definition} />
      </div>
    </>
  );
}
