import { Button, Input } from 'antd';
import { useState } from 'react';
import { usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { useSavedViews, type SavedView } from './saved-views';

interface ViewBarProps {
  /** The filter as it stands in the address. */
  address: string;
  onChoose: (address: string) => void;
}

/** Filters that this person comes back to. */
export function ViewBar({ address, onChoose }: ViewBarProps) {
  const text = useText();
  const { views, save, remove } = useSavedViews(usePerson().username);
  const present = views.find((view) => view.address === address);
  return (
    <div role="group" aria-label={text('views.title')} className="views">
      {views.map((view) => (
        <ViewButton key={view.name} view={view} isPresent={view === present} onChoose={onChoose} />
      ))}
      {present && (
        <Button size="small" type="text" onClick={() => { remove(present.name); }}>
          {text('views.remove', { name: present.name })}
        </Button>
      )}
      {address && !present && <SaveView onSave={(name) => { save({ name, address }); }} />}
    </div>
  );
}

function ViewButton({ view, isPresent, onChoose }: { view: SavedView; isPresent: boolean; onChoose: (address: string) => void }) {
  return (
    <Button
      size="small"
      aria-pressed={isPresent}
      type={isPresent ? 'primary' : 'default'}
      onClick={() => {
        onChoose(isPresent ? '' : view.address);
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
    <Input.Search
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
