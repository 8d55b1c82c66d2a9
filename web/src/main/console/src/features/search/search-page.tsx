import { Alert, Button, Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/text';
import { KeyHint } from '@/ui/key-hint';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { SearchField } from '@/ui/search-field';
import { Waiting } from '@/ui/waiting';
import { useSearch, type Found as FoundPage } from './api/search-cases';
import { toggled } from './chosen';
import type { Looking } from './easier';
import { Facets } from './facets';
import { HitList } from './hit-list';
import { NothingFound } from './nothing-found';
import { useHitKeys } from './use-hit-keys';
import { useLooking } from './use-looking';
import { useFilersHint } from './use-filers-hint';
import './search.css';

export default function SearchPage() {
  const text = useText();
  const filersHint = useFilersHint();
  const [looking, look] = useLooking();
  const { words } = looking;
  return (
    <>
      <PageTitle aside={<SearchKeyHints />}>{text('search.title')}</PageTitle>
      <div className="stack">
        <div>
          <SearchField
            key={words}
            defaultValue={words}
            autoFocus={!words}
            aria-label={text('search.title')}
            aria-describedby="search-hint"
            placeholder={text('search.start')}
            enterButton={text('search.words')}
            allowClear
            onSearch={(typed) => { look({ ...looking, words: typed.trim(), chosen: {} }); }}
          />
          <p id="search-hint" className="quiet small search-hint">{text('search.hint')} {filersHint}</p>
        </div>
        {words && <Results key={words} looking={looking} onLook={look} />}
      </div>
    </>
  );
}

function SearchKeyHints() {
  const text = useText();
  return (
    <span className="key-hints">
      <KeyHint keys="/">{text('search.words')}</KeyHint>
      <KeyHint keys="J">{text('keys.down')}</KeyHint>
      <KeyHint keys="K">{text('keys.up')}</KeyHint>
      <KeyHint keys="Enter">{text('keys.open')}</KeyHint>
    </span>
  );
}

interface ResultsProps {
  looking: Looking;
  onLook: (next: Looking) => void;
}

/** Takes the focus, so that the keyboard goes on from here. */
function Results(results: ResultsProps) {
  const frame = useRef<HTMLDivElement>(null);
  useHitKeys(frame);
  useEffect(() => {
    frame.current?.focus();
  }, []);
  return (
    <div ref={frame} tabIndex={-1} className="results">
      <Found {...results} />
    </div>
  );
}

function Found({ looking, onLook }: ResultsProps) {
  const text = useText();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useSearch(looking);
  const [first] = data?.pages ?? [];
  if (isPending || !first) {
    return error ? <ProblemNotice error={error} /> : <Waiting />;
  }
  return (
    <div className="search-columns">
      {hasSomethingToNarrow(first, looking) && <Facets facets={first.facets} chosen={looking.chosen} onToggle={(facet, code) => { onLook({ ...looking, chosen: toggled(looking.chosen, facet, code) }); }} />}
      <section className="card" aria-label={text('search.words')}>
        <ProblemNotice error={error} />
        <ResultsHead found={first} looking={looking} onLook={onLook} />
        {first.total === 0 && <NothingFound looking={looking} onLook={onLook} />}
        <HitList hits={data?.pages.flatMap(({ items }) => items) ?? []} />
        {hasNextPage && (
          <Button className="search-more" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            {text('list.more')}
          </Button>
        )}
      </section>
    </div>
  );
}

const hasSomethingToNarrow = ({ total }: FoundPage, { chosen }: Looking) => total > 0 || Object.keys(chosen).length > 0;

function ResultsHead({ found, looking, onLook }: ResultsProps & { found: FoundPage }) {
  const text = useText();
  const orders = [
    { value: false, label: text('search.best') },
    { value: true, label: text('search.newest') },
  ];
  return (
    <>
      {!found.complete && <Alert type="info" showIcon title={text('search.filling')} />}
      <div className="search-head">
        <p className="quiet" role="status">
          {found.total > 0 && text('search.total', { total: found.total })}
          {found.total > 0 && found.loosely && ` ${text('search.loosely')}`}
        </p>
        {found.total > 1 && (
          <Segmented
            aria-label={text('search.order')}
            value={looking.isNewestFirst}
            options={orders}
            onChange={(isNewestFirst) => { onLook({ ...looking, isNewestFirst }); }}
          />
        )}
      </div>
    </>
  );
}
