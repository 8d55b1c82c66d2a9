import { Button, Form } from 'antd';
import { useState } from 'react';
import { FILE_TYPES, upload, type Upload } from '@/api/upload';
import { useText } from '@/i18n/text';
import { FileChoice } from './file-choice';
import { ProblemNotice } from './problem-notice';
import './files-field.css';

/** As many as a filing or a step may name. */
const MOST = 9;

interface FilesFieldProps {
  name: string;
  label: string;
  extra?: string;
  /** The letter that, with Alt, opens the choice where the page hears it. */
  letter?: string;
}

/** Files sent ahead one by one; the form waits for those that are on their way. */
export function FilesField({ name, label, extra, letter }: FilesFieldProps) {
  const text = useText();
  const [sending, setSending] = useState<string[]>([]);
  const wait = () => (sending.length > 0 ? Promise.reject(new Error(text('files.wait'))) : Promise.resolve());
  return (
    <Form.Item name={name} label={label} extra={extra ?? text('files.hint')} rules={[{ validator: wait }]} validateTrigger={[]}>
      <FilesInput sending={sending} onSending={setSending} letter={letter} />
    </Form.Item>
  );
}

interface FilesInputProps {
  id?: string;
  value?: Upload[];
  onChange?: (files: Upload[]) => void;
  sending: string[];
  onSending: (change: (before: string[]) => string[]) => void;
  letter: string | undefined;
}

function FilesInput({ id, value = [], onChange, sending, onSending, letter }: FilesInputProps) {
  const text = useText();
  const [failure, setFailure] = useState<unknown>(null);

  const send = async (files: File[]) => {
    setFailure(null);
    let sent = value;
    for (const file of files.slice(0, MOST - value.length)) {
      onSending((before) => [...before, file.name]);
      try {
        sent = [...sent, await upload(file)];
        onChange?.(sent);
      } catch (refused) {
        setFailure(refused);
      } finally {
        onSending((before) => before.filter((name) => name !== file.name));
      }
    }
  };
  return (
    <div className="files">
      <ProblemNotice error={failure} />
      <FileList files={value} onRemove={(gone) => onChange?.(value.filter((file) => file.id !== gone))} />
      {sending.map((name) => (
        <div key={name} role="status" className="quiet">
          {text('files.sending', { name })}
        </div>
      ))}
      {value.length < MOST && (
        <FileChoice id={id} label={text('files.choose')} accept={FILE_TYPES} several letter={letter} onFiles={(files) => void send(files)} />
      )}
    </div>
  );
}

function FileList({ files, onRemove }: { files: Upload[]; onRemove: (id: string) => void }) {
  const text = useText();
  return files.map(({ id, name, size }) => (
    <div key={id} className="file">
      <span>{name}</span> <span className="quiet figure">{text('attachments.size', { size: Math.ceil(size / 1024) })}</span>
      <Button
        size="small"
        type="text"
        aria-label={text('files.removeFile', { name })}
        onClick={() => {
          onRemove(id);
        }}
      >
        {text('files.remove')}
      </Button>
    </div>
  ));
}
