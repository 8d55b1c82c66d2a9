import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useCasePart } from '@/api/case-parts';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';

type Attachment = Schemas['Attachment'];

const addressOf = (number: string, { id }: Attachment) => `/api/cases/${number}/attachments/${id}`;

/** What a browser shows without running anything of it. */
const isShown = ({ mediaType }: Attachment) => mediaType.startsWith('image/') || mediaType === 'video/mp4';

/** Files are saved; pictures and films are shown when asked for, as each look is recorded. */
export function AttachmentsCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const [shown, setShown] = useState<Attachment | null>(null);
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
            <a href={addressOf(number, file)} download={file.name}>
              {file.name}
            </a>
          ),
          aside: (
            <span className="buttons">
              <span className="quiet figure">{text('attachments.size', { size: Math.ceil(file.size / 1024) })}</span>
              {isShown(file) && (
                <Button size="small" aria-label={text('attachments.showFile', { name: file.name })} onClick={() => { setShown(file); }}>
                  {text('attachments.show')}
                </Button>
              )}
            </span>
          ),
          by: `${moment(file.attachedAt)} · ${word('actor', file.attachedBy)}`,
        }))}
      />
      <Modal open={shown !== null} onCancel={() => { setShown(null); }} footer={null} title={shown?.name} width="min(960px, 96vw)" destroyOnHidden>
        {shown && <Preview file={shown} address={addressOf(number, shown)} />}
      </Modal>
    </Card>
  );
}

function Preview({ file, address }: { file: Attachment; address: string }) {
  const text = useText();
  if (file.mediaType === 'video/mp4') {
    return <video src={address} controls className="preview" aria-label={file.name} />;
  }
  return <img src={address} alt={text('attachments.picture', { name: file.name })} className="preview" />;
}
