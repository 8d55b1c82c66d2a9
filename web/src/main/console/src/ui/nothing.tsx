/** What an empty list says: that it is empty, and what to do about it. */
export function Nothing({ title, hint }: { title: string; hint: string }) {
  return (
    <div className="nothing">
      <strong>{title}</strong>
      <span className="quiet">{hint}</span>
    </div>
  );
}
