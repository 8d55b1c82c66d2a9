import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Refused } from '@/api/problem';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import '@/ui/files-field.css';
import { DECISION_TABLES, putInForce, type TableName } from './api/decision-tables';

interface NewTableProps {
  table: TableName;
  version: number;
  download: ReactNode;
}

/** A changed file is chosen, looked at once more by its name, and put in force; what the server refuses is said row by row. */
export function NewTable({ table, version, download }: NewTableProps) {
  const text = useText();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<File | null>(null);
  const reread = () => queryClient.invalidateQueries({ queryKey: DECISION_TABLES });
  const { mutate, reset, error, isPending } = useMutation({
    mutationFn: (file: File) => putInForce(table, version, file),
    onSuccess: (inForce) => {
      setChosen(null);
      void message.success(text('tables.done', { version: inForce.version }));
      return reread();
    },
    onError: (failure) => (failure instanceof Refused && failure.meansTheCaseChanged ? reread() : undefined),
  });
  const choose = (file: File | null) => { reset(); setChosen(file); };
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      <div className="buttons">
        {chosen ? (
          <>
            <span>{text('tables.chosen', { name: chosen.name })}</span>
            <Button type="primary" loading={isPending} aria-label={text('tables.putInForce')} onClick={() => { mutate(chosen); }}>{text('tables.putInForce')}</Button>
            <Button onClick={() => { choose(null); }}>{text('cancel')}</Button>
          </>
        ) : (
          <>
            {download}
            <FileChoice onFile={choose} />
          </>
        )}
      </div>
    </div>
  );
}

function FileChoice({ onFile }: { onFile: (file: File | null) => void }) {
  const text = useText();
  return (
    <label className="file-button" htmlFor="table-file">
      {text('tables.choose')}
      <input
        id="table-file"
        className="visually-hidden"
        type="file"
        accept=".dmn,.xml,application/xml,text/xml"
        onChange={({ target }) => {
          onFile(target.files?.[0] ?? null);
          target.value = '';
        }}
      />
    </label>
  );
}
