import { Button, Input } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '@/i18n/text';
import { PageTitle } from '@/ui/page-title';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useSearch } from './api/search-cases';
import { toggled, type Chosen } from './chosen';
import { Facets } from './facets';
import { HitList } from './hit-list';
import './search.css';

/** What the bar above the page hands over; never in the address. */
function useWords(): string {
  const state = useLocation().state as { q?: string } | null;
  return state?.q ?? '';
}

export default function SearchPage() {
  const text = useText();
  const navigate = useNavigate();
  const words = useWords();
  return (
    <>
      <PageTitle>{text('search.title')}</PageTitle>
      <div className="stack">
        <Input.Search
          key={words}
          defaultValue={words}
          aria-label={text('search.title')}
          placeholder={text('search.hint')}
          enterButton={text('search.words')}
          allowClear
          onSearch={(q) => void navigate('/search', { state: { q: q.trim() }, replace: true })}
        />
        {words ? <Results key={`found ${words}`} words={words} /> : <p className="quiet">{text('search.start')}</p>}
      </div>
    </>
  );
}

function Results({ words }: { words: string }) {
  const text = useText();
  const [chosen, setChosen] = useState<Chosen>({});
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useSearch(words, chosen);
  const [first] = data?.pages ?? [];
  if (isPending || !first) {
    return error ? <ProblemNotice error={error} /> : <Waiting />;
  }
  return (
    <div className="search-columns">
      <Facets facets={first.facets} chosen={chosen} onToggle={(facet, code) => { setChosen(toggled(chosen, facet, code)); }} />
      <section className="card" aria-label={text('search.words')}>
        <ProblemNotice error={error} />
        <p className="quiet" role="status">
          {first.total > 0 ? text('search.total', { total: first.total }) : text('search.nothing')}
          {first.total > 0 && first.loosely && ` ${text('search.loosely')}`}
        </p>
        <HitList hits={data?.pages.flatMap(({ items }) => items) ?? []} />
        {hasNextPage && (
          <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
            {text('list.more')}
          </Button>
        )}
      </section>
    </div>
  );
}
