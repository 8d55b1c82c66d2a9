export function KeyHint({ keys, children }: { keys: string; children: string }) {
  return (
    <span className="key-hint">
      <kbd>{keys}</kbd> {children}
    </span>
  );
}
