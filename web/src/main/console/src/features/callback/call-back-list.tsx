import { Tag } from 'antd';
import { Link } from 'react-router';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { RecordList } from '@/ui/record-list';
import type { CallBack } from './api/call-backs';
import { CallBackActs } from './call-back-acts';

export function CallBackList({ callBacks }: { callBacks: CallBack[] }) {
  const text = useText();
  const word = useWord();
  return (
    <RecordList
      lines={callBacks.map((one) => ({
        key: one.id,
        title: <Head callBack={one} />,
        aside: <Tag>{word('callBackReason', one.reason)}</Tag>,
        words: [one.matter, one.attempts > 0 ? [text('callBack.attempts', { count: one.attempts }), one.remark].filter(Boolean).join(text('colon')) : null],
        by: text('callBack.notedBy', { at: moment(one.notedAt), name: word('actor', one.notedBy) }),
        acts: <CallBackActs callBack={one} />,
      }))}
    />
  );
}

function Head({ callBack }: { callBack: CallBack }) {
  const text = useText();
  const { dueAt, overdue, contact, caseNumber } = callBack;
  return (
    <>
      <span className={overdue ? 'figure overdue' : 'figure'}>
        {moment(dueAt)}
        {overdue && ` ${text('callBack.overdue')}`}
      </span>{' '}
      {contact?.name} <span className="figure">{contact?.phone}</span>{' '}
      {caseNumber && <Link to={`/cases/${caseNumber}`} className="number">{caseNumber}</Link>}
    </>
  );
}
