import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm, Progress } from 'antd';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { Facts } from '@/ui/facts';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { rebuildIndex, useIndexStanding, useReadCareAgain } from './api/search-care';

/** Whether the search says what the tables say, and how far work on it has come. */
export function IndexCard() {
  const text = useText();
  const { data, error } = useIndexStanding();
  const readAgain = useReadCareAgain();
  const { mutate, error: refused, isPending } = useMutation({ mutationFn: rebuildIndex, onSettled: readAgain });
  return (
    <Card
      title={text('index.title')}
      aside={
        <Popconfirm title={text('index.rebuildHint')} okText={text('index.rebuild')} cancelText={text('cancel')} onConfirm={() => { mutate(); }}>
          <Button size="small" loading={isPending}>{text('index.rebuild')}</Button>
        </Popconfirm>
      }
    >
      <ProblemNotice error={error ?? refused} />
      {data ? <Standing standing={data} /> : !error && <Waiting rows={3} />}
    </Card>
  );
}

function Standing({ standing }: { standing: Schemas['IndexStanding'] }) {
  const text = useText();
  const word = useWord();
  const { activity, done, cases, comparedAt, documents, bytes, waiting, repaired, madeAnew } = standing;
  return (
    <>
      <p role="status">{word('indexActivity', activity)}</p>
      {activity !== 'READY' && <Progress percent={cases === 0 ? 0 : Math.min(100, Math.floor((100 * done) / cases))} aria-label={text('index.progress')} />}
      <Facts
        facts={[
          [text('index.documents'), text('index.count', { documents })],
          [text('index.size'), text('index.megabytes', { megabytes: (bytes / 1_048_576).toFixed(1) })],
          [text('index.comparedAt'), comparedAt && moment(comparedAt)],
          [text('index.waiting'), String(waiting)],
          [text('index.repaired'), String(repaired)],
          [text('index.madeAnew'), String(madeAnew)],
        ]}
      />
    </>
  );
}
