const listeners = new Set<() => void>();

export function announceSessionEnd(): void {
  listeners.forEach((listener) => {
    listener();
  });
}

/** Returns how to stop listening. */
export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
