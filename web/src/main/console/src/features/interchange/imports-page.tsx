import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { FileChoice } from '@/ui/file-choice';
import { Nothing } from '@/ui/nothing';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { bringIn, useImports, useReadImportsAgain } from './api/imports';
import { ImportCard } from './import-card';

/** The history of another platform, brought in as a CSV file: all of it or nothing. */
export default function ImportsPage() {
  const text = useText();
  const [opened, setOpened] = useState<string>();
  const reread = useReadImportsAgain();
  const { data, error, isPending, hasNextPage, fetchNextPage } = useImports();
  const sending = useMutation({
    mutationFn: bringIn,
    onSuccess: ({ id }) => {
      setOpened(id);
      return reread();
    },
  });
  const lines = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack">
      <p className="quiet">{text('imports.hint')}</p>
      <ProblemNotice error={sending.error ?? error} />
      {sending.isPending ? (
        <p role="status">{text('imports.sending')}</p>
      ) : (
        <FileChoice label={text('imports.choose')} accept=".csv,text/csv" onFiles={([file]) => { if (file) { sending.mutate(file); } }} />
      )}
      {isPending && <Waiting />}
      {lines.map((line) => (
        <ImportCard key={line.id} line={line} isOpen={line.id === opened || line.state === 'RUNNING'} onOpen={() => { setOpened(line.id === opened ? undefined : line.id); }} />
      ))}
      {data && lines.length === 0 && <Nothing title={text('imports.nothing')} hint={text('imports.nothingHint')} />}
      {hasNextPage && <div><Button onClick={() => void fetchNextPage()}>{text('list.more')}</Button></div>}
    </div>
  );
}
