import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/schemas';
import { useLanguage, useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { Nothing } from '@/ui/nothing';
import type { FrozenMonth, KeptPrintout } from './api/frozen-months';
import { usePrintouts, type Printout } from './api/read-printouts';
import { printoutAddress } from './printout-address';
import './printouts.css';

const KINDS: Schemas['Kind'][] = ['COMPLAINT', 'VIOLATION_REPORT', 'ENQUIRY'];
const VIEWS: KeptPrintout['view'][] = ['FLOW', 'COHORT'];

/** The print-outs of a closed period; each has the hash of what it shows. */
export function KeptPrintouts({ period, kept }: { period: FrozenMonth; kept: KeptPrintout[] }) {
  const text = useText();
  const word = useWord();
  const language = useLanguage();
  const { data: offered = [] } = usePrintouts();
  const [kind, setKind] = useState(KINDS[0]);
  const [view, setView] = useState(VIEWS[0]);
  const lines = offered.flatMap((printout) => {
    const wanted = kept.find((one) => one.language === language && isChosen(one, printout, kind, view));
    return wanted ? [{ printout, wanted }] : [];
  });
  return (
    <Card title={text('frozen.printouts')}>
      <div className="filters kept-choices">
        <Segmented aria-label={text('case.kind')} name="frozen-kind" value={kind} options={KINDS.map((value) => ({ value, label: word('kind', value) }))} onChange={setKind} />
        <Segmented aria-label={text('figures.view')} name="frozen-view" value={view} options={VIEWS.map((value) => ({ value, label: word('view', value) }))} onChange={setView} />
      </div>
      {lines.length === 0 && <Nothing title={text('frozen.noPrintouts')} hint={text('frozen.noPrintoutsHint')} />}
      <ul className="printouts">
        {lines.map(({ printout, wanted }) => (
          <Line key={printout.key} printout={printout} kept={wanted} period={period} />
        ))}
      </ul>
    </Card>
  );
}

/** What a print-out gives no choice of, it has in one way. */
function isChosen(kept: KeptPrintout, printout: Printout, kind: KeptPrintout['kind'] | undefined, view: KeptPrintout['view'] | undefined): boolean {
  const { parameters } = printout;
  return (
    kept.key === printout.key &&
    (!parameters.includes('kind') || kept.kind === kind) &&
    (!parameters.includes('view') || kept.view === view)
  );
}

function Line({ printout, kept, period }: { printout: Printout; kept: KeptPrintout; period: FrozenMonth }) {
  const choices = { from: period.from, to: period.to, kind: kept.kind, view: kept.view };
  return (
    <li>
      <span>
        {printout.title} <span className="number quiet small" title={kept.sha256}>{kept.sha256.slice(0, 12)}…</span>
      </span>
      <span className="buttons" role="group" aria-label={printout.title}>
        {printout.formats.map((format) => (
          <Button key={format} size="small" href={printoutAddress(printout, { ...choices, format })} download>
            {format.toUpperCase()}
          </Button>
        ))}
      </span>
    </li>
  );
}
