import type { ReactNode } from 'react';

export interface RecordLine {
  key: string | number;
  title: ReactNode;
  /** Who and when. */
  by: string;
  words?: (string | null | undefined)[];
  aside?: ReactNode;
  due?: ReactNode;
  acts?: ReactNode;
}

/** What was done one after the other: a title, who and when, and what was written. */
export function RecordList({ title, lines }: { title?: string; lines: RecordLine[] }) {
  if (lines.length === 0) {
    return null;
  }
  return (
    <>
      {title && <h3 className="sub">{title}</h3>}
      <ul className="record-list">
        {lines.map((line) => (
          <li key={line.key}>
            <div className="record-title">
              <span>{line.title}</span> {line.aside}
            </div>
            {line.words?.map((said, place) => said && <p key={place} className="said">{said}</p>)}
            {line.due}
            <div className="quiet small figure">{line.by}</div>
            {line.acts}
          </li>
        ))}
      </ul>
    </>
  );
}
