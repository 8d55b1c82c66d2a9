import { useMutation } from '@tanstack/react-query';
import { Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { removeSynonyms, useReadCareAgain, useSynonyms } from './api/search-care';
import type { Draft } from './search-care-page';

/** Who looks for one word of a group finds the others, too. */
export function SynonymsCard({ onWrite }: { onWrite: (draft: Draft) => void }) {
  const text = useText();
  const [wanted, setWanted] = useState('');
  const { data, error, isPending } = useSynonyms();
  const readAgain = useReadCareAgain();
  const { mutate: remove, error: refused } = useMutation({ mutationFn: removeSynonyms, onSettled: readAgain });
  const groups = data?.items.filter(({ words }) => words.some((word) => word.includes(wanted))) ?? [];
  return (
    <Card
      title={text('synonyms.title')}
      aside={<Button size="small" type="primary" onClick={() => { onWrite({ words: [] }); }}>{text('synonyms.new')}</Button>}
    >
      <p className="quiet">{text('synonyms.hint')}</p>
      <ProblemNotice error={error ?? refused} />
      {isPending && <Waiting rows={4} />}
      <Input className="words-filter" allowClear aria-label={text('synonyms.find')} placeholder={text('synonyms.find')} value={wanted} onChange={({ target }) => { setWanted(target.value.trim()); }} />
      <ul className="word-groups">
        {groups.map((group) => (
          <SynonymLine key={group.words.join('/')} group={group} onChange={() => { onWrite({ group, words: group.words }); }} onRemove={() => { remove(group); }} />
        ))}
      </ul>
    </Card>
  );
}

function SynonymLine({ group, onChange, onRemove }: { group: Schemas['SynonymGroup']; onChange: () => void; onRemove: () => void }) {
  const text = useText();
  const words = group.words.join(text('list.comma'));
  return (
    <li>
      <span className="words">{words}</span>
      <span className="buttons">
        <Button size="small" aria-label={text('synonyms.changeOf', { words })} onClick={onChange}>{text('people.change')}</Button>
        <Popconfirm title={text('synonyms.removeHint')} okText={text('synonyms.remove')} cancelText={text('cancel')} onConfirm={onRemove}>
          <Button size="small" aria-label={text('synonyms.removeOf', { words })}>{text('synonyms.remove')}</Button>
        </Popconfirm>
      </span>
    </li>
  );
}
