import { App, Button } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { DueDay } from '@/ui/due-day';
import { KindMark } from '@/ui/kind-mark';
import { ProblemNotice } from '@/ui/problem-notice';
import { Waiting } from '@/ui/waiting';
import { useFollow, useProposal, useUnplaced } from './api/unplaced';

/** What the table could not place: why, and where it could go. */
export function UnplacedCases() {
  const text = useText();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useUnplaced();
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={text('unplaced.title')} aside={<Link to="/worklist?queue=ALL&step=DISPATCH">{text('watch.all')}</Link>}>
      <ProblemNotice error={error} />
      {isPending && <Waiting />}
      {data && items.length === 0 && <p className="quiet">{text('unplaced.nothing')}</p>}
      <ul className="record-list">
        {items.map((item) => (
          <UnplacedCase key={item.taskId} item={item} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>{text('list.more')}</Button>}
    </Card>
  );
}

function UnplacedCase({ item }: { item: Schemas['WorkItem'] }) {
  const text = useText();
  const word = useWord();
  const { data: proposal } = useProposal(item.caseNumber);
  return (
    <li>
      <div className="record-title">
        <span>
          <Link to={`/cases/${item.caseNumber}`} className="number">{item.caseNumber}</Link> <KindMark kind={item.kind} />
        </span>
        <DueDay on={item.dueOn} />
      </div>
      <p className="said">{item.summary}</p>
      {proposal?.reason && <p className="quiet">{text('unplaced.reason', { reason: word('placingReason', proposal.reason) })}</p>}
      {proposal?.office ? (
        <Follow number={item.caseNumber} office={proposal.office} clue={word('placeClue', proposal.clue)} />
      ) : (
        proposal && <p className="quiet">{text('unplaced.noProposal')}</p>
      )}
    </li>
  );
}

function Follow({ number, office, clue }: { number: string; office: Schemas['OfficeName']; clue: string }) {
  const text = useText();
  const { message } = App.useApp();
  const { mutate, error, isPending } = useFollow();
  const follow = () => {
    mutate({ number, officeCode: office.code, reason: text('unplaced.because', { clue }) }, { onSuccess: () => void message.success(text('step.done')) });
  };
  return (
    <>
      <ProblemNotice error={error} />
      <div className="buttons">
        <span>{text('unplaced.proposal', { office: office.name, clue })}</span>
        <Button size="small" type="primary" loading={isPending} aria-label={text('unplaced.followFor', { number, office: office.name })} onClick={follow}>
          {text('unplaced.follow')}
        </Button>
      </div>
    </>
  );
}
