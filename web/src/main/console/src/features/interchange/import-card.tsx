import { Button, Progress } from 'antd';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useImport, type ImportLine } from './api/imports';

interface ImportCardProps {
  line: ImportLine;
  isOpen: boolean;
  onOpen: () => void;
}

/** One file, and what became of it. */
export function ImportCard({ line, isOpen, onOpen }: ImportCardProps) {
  const text = useText();
  const word = useWord();
  return (
    <Card
      title={`${moment(line.startedAt)} · ${word('actor', line.startedBy)}`}
      aside={
        <Button size="small" aria-expanded={isOpen} onClick={onOpen}>
          {text('imports.findings')}
        </Button>
      }
    >
      {isOpen ? <ImportedFile id={line.id} /> : <p className="quiet">{[word('importState', line.state), text('imports.rows', { rows: line.rows, imported: line.imported })].join(' · ')}</p>}
    </Card>
  );
}

function ImportedFile({ id }: { id: string }) {
  const text = useText();
  const word = useWord();
  const { data, error } = useImport(id);
  if (!data) {
    return error ? <ProblemNotice error={error} /> : <Waiting rows={2} />;
  }
  return (
    <>
      <p role="status">{[word('importState', data.state), text('imports.rows', { rows: data.rows, imported: data.imported })].join(' · ')}</p>
      {data.state === 'RUNNING' && <Running file={data} />}
      <Findings title={text('imports.errors')} findings={data.errors} />
      <Findings title={text('imports.warnings')} findings={data.warnings} />
    </>
  );
}

/** First every row is checked, then every row is written; nothing is seen before the last one. */
function Running({ file }: { file: Schemas['ImportedFile'] }) {
  const text = useText();
  return (
    <>
      <p className="quiet">{file.rows === 0 ? text('imports.checking') : text('imports.writing', { written: file.written, rows: file.rows })}</p>
      <Progress status="active" percent={file.rows === 0 ? 0 : Math.floor((file.written * 100) / file.rows)} aria-label={text('imports.progress')} />
    </>
  );
}

function Findings({ title, findings }: { title: string; findings: Schemas['ImportFinding'][] }) {
  const text = useText();
  if (findings.length === 0) {
    return null;
  }
  return (
    <details open={findings.length < 20}>
      <summary>{`${title} ${findings.length}`}</summary>
      <ul className="record-list">
        {findings.map(({ row, column, detail }, place) => (
          <li key={place}>
            <span className="figure">{row === 0 ? text('imports.wholeFile') : text('imports.row', { row })}</span> <code>{column}</code> {detail}
          </li>
        ))}
      </ul>
    </details>
  );
}
