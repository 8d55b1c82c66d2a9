import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';
import { NoteForm } from './note-form';

/** Only for those who work on the case. */
export function NotesCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/notes');
  if (!data) {
    return null;
  }
  return (
    <Card title={text('notes.title')} aside={<span className="quiet small">{text('notes.hint')}</span>}>
      <RecordList
        lines={data.items.map((note) => ({
          key: note.id,
          title: <span className="said">{note.text}</span>,
          by: `${moment(note.writtenAt)} · ${word('actor', note.writtenBy)}`,
        }))}
      />
      <NoteForm number={number} />
    </Card>
  );
}
