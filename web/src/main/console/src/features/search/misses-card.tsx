import { Button } from 'antd';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { useMisses } from './api/search-care';
import { gathered } from './misses';

/** What nobody found: each may be a word that the search does not know yet. */
export function MissesCard({ onTeach }: { onTeach: (words: string[]) => void }) {
  const text = useText();
  const { data, error } = useMisses();
  const { said, unsaid } = gathered(data?.items ?? []);
  return (
    <Card title={text('misses.title')}>
      <ProblemNotice error={error} />
      <p className="quiet">{text('misses.hint', { unsaid })}</p>
      {data && said.length === 0 && <p>{text('misses.nothing')}</p>}
      <ul className="word-groups">
        {said.map(({ words, times, lastOn }) => (
          <li key={words}>
            <span className="words">
              {words} <span className="quiet figure">{text('misses.times', { times, day: lastOn })}</span>
            </span>
            <Button size="small" aria-label={text('misses.teachOf', { words })} onClick={() => { onTeach([words]); }}>
              {text('misses.teach')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
