import { useCasePart } from '@/api/case-parts';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

/** Files to be saved, never shown in the page. */
export function AttachmentsCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/attachments');
  if (!data?.items.length) {
    return null;
  }
  return (
    <Card title={text('attachments.title')}>
      <RecordList
        lines={data.items.map((file) => ({
          key: file.id,
          title: (
            <a href={`/api/cases/${number}/attachments/${file.id}`} download={file.name}>
              {file.name}
            </a>
          ),
          aside: <span className="quiet figure">{text('attachments.size', { size: Math.ceil(file.size / 1024) })}</span>,
          by: `${moment(file.attachedAt)} · ${word('actor', file.attachedBy)}`,
        }))}
      />
    </Card>
  );
}
