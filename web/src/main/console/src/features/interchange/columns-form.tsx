import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useText, useWord } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { Waiting } from '@/ui/waiting';
import { LAYOUTS, setColumns, useLayout, type NationalLayout, type ReadLayout } from './api/national-columns';

interface ColumnsFormProps {
  table: string;
  title: string;
  onClose: () => void;
}

/** All columns of one table, in the order in which they are written. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { data } = useLayout(props.table);
  return data ? <ReadColumns {...props} read={data} /> : <Waiting rows={4} />;
}

/** @param read kept as it was when the form opened, with its version: nobody writes over what they have not seen */
function ReadColumns({ table, title, onClose, read }: ColumnsFormProps & { read: ReadLayout }) {
  const text = useText();
  const queryClient = useQueryClient();
  const [{ layout, version }] = useState(read);
  const reread = () => void queryClient.invalidateQueries({ queryKey: LAYOUTS });
  return (
    <StepForm<Pick<NationalLayout, 'columns'>>
      title={text('national.changeOf', { title })}
      hint={text('national.changeHint')}
      submitText={text('papers.save')}
      initialValues={{ columns: layout.columns }}
      send={({ columns }) => setColumns(table, version, { columns: columns.map((column) => ({ title: column.title, field: column.field })) })}
      onDone={() => { reread(); onClose(); }}
      onCancel={onClose}
      onStale={reread}
    >
      <ColumnLines fields={layout.fields} />
    </StepForm>
  );
}

function ColumnLines({ fields }: { fields: string[] }) {
  const text = useText();
  const word = useWord();
  const options = fields.map((value) => ({ value, label: word('nationalField', value) }));
  return (
    <Form.List name="columns">
      {(lines, { add, remove, move }) => (
        <>
          {lines.map(({ key, name }) => (
            <fieldset key={key} className="column-line" aria-label={text('national.column', { place: name + 1 })}>
              <Form.Item name={[name, 'title']} label={text('national.title')}>
                <Input autoComplete="off" maxLength={60} />
              </Form.Item>
              <Form.Item name={[name, 'field']} label={text('national.field')}>
                <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
              </Form.Item>
              <div className="buttons">
                <Button disabled={name === 0} aria-label={text('national.up', { place: name + 1 })} onClick={() => { move(name, name - 1); }}>↑</Button>
                <Button disabled={name === lines.length - 1} aria-label={text('national.down', { place: name + 1 })} onClick={() => { move(name, name + 1); }}>↓</Button>
                <Button aria-label={text('national.remove', { place: name + 1 })} onClick={() => { remove(name); }}>×</Button>
              </div>
            </fieldset>
          ))}
          <Button onClick={() => { add({}); }}>{text('national.add')}</Button>
        </>
      )}
    </Form.List>
  );
}
