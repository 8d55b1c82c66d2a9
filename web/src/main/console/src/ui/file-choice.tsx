import { useId } from 'react';
import './file-choice.css';

interface FileChoiceProps {
  id?: string | undefined;
  label: string;
  accept: string;
  several?: boolean;
  /** The letter that, with Alt, opens the choice where the page hears it. */
  letter?: string | undefined;
  onFiles: (files: File[]) => void;
}

/** A button that opens the files of the computer; the same file may be chosen again after it was changed. */
export function FileChoice({ id, label, accept, several = false, letter, onFiles }: FileChoiceProps) {
  const ownId = useId();
  return (
    <label className="file-button" htmlFor={id ?? ownId}>
      {label} {letter && <kbd>Alt {letter}</kbd>}
      <input
        id={id ?? ownId}
        className="visually-hidden"
        type="file"
        multiple={several}
        accept={accept}
        {...(letter ? { 'data-alt': `Key${letter}`, 'data-at-once': true } : {})}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </label>
  );
}
