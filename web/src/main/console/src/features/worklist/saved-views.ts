import { useState } from 'react';
import type { View } from './worklist-filter';

/** A filter under a name; it stays on the device. */
export interface SavedView extends View {
  name: string;
}

const key = (username: string) => `suqiu-worklist-views-${username}`;

export function readViews(username: string): SavedView[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key(username)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView).map(withoutWordsInTheAddress) : [];
  } catch {
    // What cannot be read was not written by us.
    return [];
  }
}

/** Once they stood there. */
function withoutWordsInTheAddress(view: SavedView): SavedView {
  const params = new URLSearchParams(view.address);
  const words = params.get('words') ?? view.words;
  params.delete('words');
  return { name: view.name, address: params.toString(), ...(words ? { words } : {}) };
}

function isView(kept: unknown): kept is SavedView {
  return typeof kept === 'object' && kept !== null && 'name' in kept && 'address' in kept;
}

/** A view saved under a name that is taken takes its place. */
export function useSavedViews(username: string) {
  const [views, setViews] = useState(() => readViews(username));
  const keep = (next: SavedView[]) => {
    window.localStorage.setItem(key(username), JSON.stringify(next));
    setViews(next);
  };
  const without = (name: string) => views.filter((view) => view.name !== name);
  return {
    views,
    save: (view: SavedView) => {
      keep([...without(view.name), view]);
    },
    remove: (name: string) => {
      keep(without(name));
    },
  };
}
