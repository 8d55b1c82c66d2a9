import { Button } from 'antd';
import { useState } from 'react';
import { usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { SearchField } from '@/ui/search-field';
import { useSavedViews, type SavedView } from './saved-views';
import type { View } from './worklist-filter';

interface ViewBarProps {
  view: View;
  onChoose: (view: View) => void;
}

const EVERYTHING: View = { address: '' };

/** Filters that this person comes back to. */
export function ViewBar({ view, onChoose }: ViewBarProps) {
  const text = useText();
  const { views, save, remove } = useSavedViews(usePerson().username);
  const present = views.find(({ address, words }) => address === view.address && words === view.words);
  return (
    <div role="group" aria-label={text('views.title')} className="views">
      {views.map((saved) => (
        <ViewButton key={saved.name} view={saved} isPresent={saved === present} onChoose={onChoose} />
      ))}
      {present && (
        <Button size="small" type="text" onClick={() => { remove(present.name); }}>
          {text('views.remove', { name: present.name })}
        </Button>
      )}
      {(view.address || view.words) && !present && <SaveView onSave={(name) => { save({ name, ...view }); }} />}
    </div>
  );
}

function ViewButton({ view, isPresent, onChoose }: { view: SavedView; isPresent: boolean; onChoose: ViewBarProps['onChoose'] }) {
  return (
    <Button
      size="small"
      aria-pressed={isPresent}
      type={isPresent ? 'primary' : 'default'}
      onClick={() => {
        onChoose(isPresent ? EVERYTHING : view);
      }}
    >
      {view.name}
    </Button>
  );
}

function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const save = (name: string) => {
    if (name.trim()) {
      onSave(name.trim());
      setOpen(false);
    }
  };
  return open ? (
    <SearchField
      autoFocus
      size="small"
      className="view-name"
      aria-label={text('views.name')}
      placeholder={text('views.name')}
      maxLength={20}
      enterButton={text('views.keep')}
      onSearch={save}
      onKeyDown={({ key }) => { if (key === 'Escape') { setOpen(false); } }}
    />
  ) : (
    <Button size="small" type="text" onClick={() => { setOpen(true); }}>
      {text('views.save')}
    </Button>
  );
}
