import './facts.css';

/** Pairs of name and content; what is empty is left out. */
export function Facts({ facts }: { facts: [string, string | null | undefined][] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, content]) => content)
        .map(([label, content]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{content}</dd>
          </div>
        ))}
    </dl>
  );
}
