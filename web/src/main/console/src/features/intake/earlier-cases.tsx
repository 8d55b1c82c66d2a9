import type { FormInstance } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { useDaysAgo } from '@/ui/days-ago';
import { DueLine } from '@/ui/due-line';
import { KindMark } from '@/ui/kind-mark';
import { RecordList } from '@/ui/record-list';
import { useLikeCases } from './api/find-like';
import type { Call } from './call';
import { draftOf, useDraft } from './call-draft';

/** What the same person rang about before, and what others say of the same operator, while the call goes on. */
export function EarlierCases({ form }: { form: FormInstance<Call> }) {
  return <LikeCases draft={useDraft(form)} />;
}

interface EarlierThanFiledProps {
  call: Call;
  number: string;
  /** What can be done with the case that was filed and an earlier one. */
  acts: (earlier: Schemas['CaseRow']) => ReactNode;
}

/** The same once the call is filed: now each can be linked. */
export function EarlierThanFiled({ call, number, acts }: EarlierThanFiledProps) {
  return <LikeCases draft={draftOf(call)} but={number} acts={acts} />;
}

interface LikeCasesProps {
  draft: Schemas['CallDraft'];
  but?: string;
  acts?: (earlier: Schemas['CaseRow']) => ReactNode;
}

function LikeCases({ draft, but, acts }: LikeCasesProps) {
  const text = useText();
  const word = useWord();
  const daysAgo = useDaysAgo();
  const { data } = useLikeCases(draft);
  const isAsked = Object.keys(draft).length > 0;
  const found = (isAsked && data?.items.filter(({ item }) => item.number !== but)) || [];
  return (
    <Card title={text('earlier.title')} aside={<kbd>Alt E</kbd>}>
      {found.length === 0 && <p className="quiet">{text(isAsked ? 'earlier.nothing' : 'earlier.hint')}</p>}
      <RecordList
        lines={found.map(({ item, reasons, light, dueOn }) => ({
          key: item.number,
          title: (
            // In a window of its own: the call goes on here.
            <a href={`/console/cases/${item.number}`} target="_blank" rel="noreferrer" className="number" data-alt="KeyE">
              {item.number}
            </a>
          ),
          aside: <KindMark kind={item.kind} />,
          words: [
            text('like.because', { reasons: reasons.map((reason) => word('like', reason)).join(text('list.comma')), when: daysAgo(item.receivedAt) }),
            [item.respondent, item.office?.name].filter(Boolean).join(' · '),
          ],
          due: <DueLine light={light} dueOn={dueOn} />,
          by: `${moment(item.receivedAt)} · ${word('stage', item.stage)}`,
          acts: acts?.(item),
        }))}
      />
    </Card>
  );
}
