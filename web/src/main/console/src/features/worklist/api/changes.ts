/** Where no event reaches us, the list is looked at again this often. */
const UNHEARD = 60_000;

interface Ears {
  /** The server says that the list changed. */
  onChanged: () => void;
  /** A while has passed, and nobody knows. */
  onSilence: () => void;
}

/**
 * Listens while the page is looked at: each connection counts against the few that a browser makes to one server.
 *
 * @returns how to stop
 */
export function listenToChanges({ onChanged, onSilence }: Ears): () => void {
  let source: EventSource | null = null;

  const follow = () => {
    if (document.visibilityState === 'hidden') {
      source?.close();
      source = null;
    } else if (!source && 'EventSource' in window) {
      source = new EventSource('/api/worklist/changes');
      source.addEventListener('changed', onChanged);
    }
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  const timer = window.setInterval(() => {
    if (document.visibilityState !== 'hidden') {
      onSilence();
    }
  }, UNHEARD);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    window.clearInterval(timer);
    source?.close();
  };
}
