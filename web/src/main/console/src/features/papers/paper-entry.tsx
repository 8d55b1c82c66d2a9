import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { DropButton } from './drop-button';
import { IssueButton } from './issue-button';
import { PaperFieldsForm } from './paper-fields-form';
import { SendingForm } from './sending-form';

interface PaperEntryProps {
  number: string;
  paper: Schemas['Paper'];
  writes: boolean;
}

export function PaperEntry({ number, paper, writes }: PaperEntryProps) {
  const text = useText();
  const word = useWord();
  const [isOpen, setOpen] = useState(false);
  const isDraft = paper.state === 'DRAFT';
  const close = () => { setOpen(false); };
  return (
    <li>
      <div className="record-title">
        <span>
          <strong>{paper.title}</strong> <span className="quiet">{paper.number ?? text('papers.isDraft')}</span>
        </span>
        <span className="buttons">
          <PaperLinks number={number} id={paper.id} />
          {writes && <Button size="small" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>{text(isDraft ? 'papers.edit' : 'papers.send')}</Button>}
          {writes && isDraft && <IssueButton number={number} id={paper.id} />}
          {writes && isDraft && <DropButton number={number} id={paper.id} />}
        </span>
      </div>
      {paper.unprintable.length > 0 && <p className="quiet">{text('papers.unprintable', { characters: paper.unprintable.join(' ') })}</p>}
      {paper.sendings.map(({ recipient, channel, on }, place) => (
        <p key={place} className="quiet small">{`${on} · ${word('party', recipient)} · ${word('sendingChannel', channel)}`}</p>
      ))}
      <div className="quiet small figure">{`${moment(paper.issuedAt ?? paper.draftedAt)} · ${word('actor', paper.issuedBy ?? paper.draftedBy)}`}</div>
      {isOpen && (isDraft ? <PaperFieldsForm number={number} paper={paper} onDone={close} /> : <SendingForm number={number} id={paper.id} onDone={close} />)}
    </li>
  );
}

function PaperLinks({ number, id }: { number: string; id: number }) {
  return ['pdf', 'docx'].map((format) => (
    <Button key={format} size="small" type="link" href={`/api/cases/${number}/papers/${id}?format=${format}`} download>
      {format.toUpperCase()}
    </Button>
  ));
}
