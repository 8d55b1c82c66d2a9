import { useState, type ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';
import { Waiting } from './waiting';

interface OpenedListProps<R> {
  read: { error: unknown; isPending: boolean };
  keyOf: (record: R) => string;
  form: (opened: R, close: () => void) => ReactNode;
  above?: (open: (wanted: R) => void) => ReactNode;
  list: (open: (wanted: R) => void) => ReactNode;
}

/**
 * A list of which one record at a time is opened in a form above it. The form keeps the record as it was read, with its version,
 * however often the list is read again meanwhile: nobody writes over what they have not seen. Who is told that somebody else was
 * faster sees that in the list; opening the record once more goes on with what was typed.
 */
export function OpenedList<R>({ read, keyOf, form, above, list }: OpenedListProps<R>) {
  const [opened, setOpened] = useState<{ record: R } | null>(null);
  const open = (record: R) => { setOpened({ record }); };
  const close = () => { setOpened(null); };
  return (
    <>
      <ProblemNotice error={read.error} />
      {above?.(open)}
      {opened && (
        <div className="card" key={keyOf(opened.record)}>
          {form(opened.record, close)}
        </div>
      )}
      <div className="table-frame">
        {read.isPending && <Waiting />}
        {list(open)}
      </div>
    </>
  );
}
