import { Button } from 'antd';
import { useState } from 'react';
import { hasRole, usePerson } from '@/api/me';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useLayouts, type NationalLayout } from './api/national-columns';
import { ColumnsForm } from './columns-form';
import './national.css';

/** Which columns the national platform takes (Art. 40), so that nobody types anything twice. */
export default function NationalColumnsPage() {
  const text = useText();
  const { data, error, isPending } = useLayouts();
  return (
    <div className="stack">
      <p className="quiet">{text('national.hint')}</p>
      <ProblemNotice error={error} />
      {isPending && <Waiting />}
      {data?.map((layout) => <TableCard key={layout.table} layout={layout} />)}
    </div>
  );
}

function TableCard({ layout }: { layout: NationalLayout }) {
  const text = useText();
  const word = useWord();
  const maySet = hasRole(usePerson(), 'ADMIN');
  const [isOpen, setOpen] = useState(false);
  const title = word('nationalTable', layout.table);
  const change = (
    <Button size="small" aria-expanded={isOpen} aria-label={text('national.changeOf', { title })} onClick={() => { setOpen(!isOpen); }}>
      {text('papers.edit')}
    </Button>
  );
  return (
    <Card title={title} aside={maySet && change}>
      {isOpen ? (
        <ColumnsForm table={layout.table} title={title} onClose={() => { setOpen(false); }} />
      ) : (
        <ol className="national-columns">
          {layout.columns.map((column) => (
            <li key={column.title}>
              {column.title} <span className="quiet">{word('nationalField', column.field)}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
