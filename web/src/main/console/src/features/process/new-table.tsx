import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Refused } from '@/api/problem';
import { useText } from '@/i18n/text';
import { FileChoice } from '@/ui/file-choice';
import { ProblemNotice } from '@/ui/problem-notice';
import { DECISION_TABLES, putInForce, type TableName } from './api/decision-tables';

interface NewTableProps {
  table: TableName;
  version: number;
  download: ReactNode;
}

interface Chosen {
  file: File;
  /** What was in force when the file was chosen. */
  version: number;
}

/**
 * A changed file is chosen, looked at once more by its name, and put in force; what the server refuses is said row by row. If
 * somebody else was faster, the file has to be chosen anew, with their table before one's eyes.
 */
export function NewTable({ table, version, download }: NewTableProps) {
  const text = useText();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const reread = () => queryClient.invalidateQueries({ queryKey: DECISION_TABLES });
  const { mutate, reset, error, isPending } = useMutation({
    mutationFn: (wanted: Chosen) => putInForce(table, wanted.version, wanted.file),
    onSuccess: (inForce) => {
      setChosen(null);
      void message.success(text('tables.done', { version: inForce.version }));
      return reread();
    },
    onError: async (failure) => {
      if (failure instanceof Refused && failure.meansTheCaseChanged) {
        setChosen(null);
        await reread();
      }
    },
  });
  const choose = (file: File | undefined) => {
    reset();
    setChosen(file ? { file, version } : null);
  };
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      <div className="buttons">
        {chosen ? (
          <>
            <span>{text('tables.chosen', { name: chosen.file.name })}</span>
            <Button type="primary" loading={isPending} aria-label={text('tables.putInForce')} onClick={() => { mutate(chosen); }}>{text('tables.putInForce')}</Button>
            <Button onClick={() => { choose(undefined); }}>{text('cancel')}</Button>
          </>
        ) : (
          <>
            {download}
            <FileChoice label={text('tables.choose')} accept=".dmn,.xml,application/xml,text/xml" onFiles={([file]) => { choose(file); }} />
          </>
        )}
      </div>
    </div>
  );
}
