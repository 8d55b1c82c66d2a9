import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { RecordList } from '@/ui/record-list';
import { useNotices } from './api/read-notices';

/** Who was told what, how, and whether it arrived. */
export function NoticesCard({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useNotices(number);
  if (!data?.items.length) {
    return null;
  }
  return (
    <Card title={text('notices.title')}>
      <RecordList
        lines={data.items.map((notice, place) => ({
          key: place,
          title: `${word('noticeMatter', notice.matter)} → ${word('party', notice.recipient)}`,
          aside: <span className="quiet">{`${word('channel', notice.channel)} · ${word('noticeState', notice.state)}`}</span>,
          words: [notice.remark],
          by: `${moment(notice.givenAt)} · ${word('actor', notice.givenBy)}`,
        }))}
      />
    </Card>
  );
}
