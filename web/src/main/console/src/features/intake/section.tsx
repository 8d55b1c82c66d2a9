import { useId, type ReactNode } from 'react';

export function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card call-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </section>
  );
}
