import { Button, Drawer } from 'antd';
import { Link } from 'react-router';
import { yuan } from '@/i18n/format';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useCountedCases, type CountedCase } from './api/read-counted-cases';
import { useFigureText } from './figure-text';
import type { Opened } from './opened';

/** What a number means, what it is over, and the cases that were counted. */
export function FigureDrawer({ figure, onClose }: { figure: Opened | null; onClose: () => void }) {
  return (
    <Drawer
      open={figure !== null}
      onClose={onClose}
      size={520}
      destroyOnHidden
      title={figure && `${figure.definition.title} · ${figure.name}`}
    >
      {figure && <Meaning figure={figure} />}
    </Drawer>
  );
}

function Meaning({ figure }: { figure: Opened }) {
  const text = useText();
  const inWords = useFigureText();
  const { definition, value, cases } = figure;
  return (
    <div className="stack">
      <div>
        <p className="read-out figure">{inWords(definition, value)}</p>
        <p className="quiet">{text('figures.days', { from: cases.from, to: cases.to })}</p>
      </div>
      <dl className="meaning">
        <dt>{text('glance.definition', { version: definition.version })}</dt>
        <dd>{definition.text}</dd>
        {definition.denominator && (
          <>
            <dt>{text('glance.denominator')}</dt>
            <dd>
              {definition.denominator}
              <br />
              {text(value.whole ? 'glance.partOfWhole' : 'glance.wholeIsNothing', { part: value.part ?? 0, whole: value.whole ?? 0 })}
            </dd>
          </>
        )}
      </dl>
      <CasesBehind figure={figure} />
    </div>
  );
}

function CasesBehind({ figure }: { figure: Opened }) {
  const text = useText();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useCountedCases(figure.definition.key, figure.cases);
  const counted = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-label={text('glance.cases')}>
      <h3>{text(figure.definition.denominator ? 'glance.casesOfWhole' : 'glance.cases')}</h3>
      <ProblemNotice error={error} />
      {isPending && <Waiting rows={4} />}
      {counted.length > 0 && <CaseLines counted={counted} inYuan={figure.definition.measure === 'FEN'} />}
      {data && counted.length === 0 && <p className="quiet">{text('glance.noCases')}</p>}
      {data && figure.cases.kind === 'VIOLATION_REPORT' && <p className="quiet">{text('glance.reportsKeptClose')}</p>}
      {hasNextPage && <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>{text('list.more')}</Button>}
    </section>
  );
}

const FEN = 100;

function CaseLines({ counted, inYuan }: { counted: CountedCase[]; inYuan: boolean }) {
  const text = useText();
  return (
    <ul className="record-list">
      {counted.map(({ caseNumber, on, amount }, place) => (
        // A case may be counted several times, such as for each payment.
        <li key={place} className="record-title">
          <Link to={`/cases/${caseNumber}`} className="number">{caseNumber}</Link>
          <span className="figure quiet">
            {on}
            {inYuan && ` · ${text('glance.measured.FEN', { figure: yuan(String(amount / FEN)) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
