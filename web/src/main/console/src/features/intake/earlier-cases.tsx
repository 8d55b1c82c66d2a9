import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { given } from '@/api/given';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { KindMark } from '@/ui/kind-mark';
import { RecordList } from '@/ui/record-list';
import { useLikeCases } from './api/find-like';
import type { Call } from './call';

/** What the same person rang about before, and what others say of the same operator, while the call goes on. */
export function EarlierCases({ form }: { form: FormInstance<Call> }) {
  const text = useText();
  const word = useWord();
  const draft = useDraft(form);
  const { data } = useLikeCases(draft);
  const found = Object.keys(draft).length > 0 ? (data?.items ?? []) : [];
  return (
    <Card title={text('earlier.title')}>
      {found.length === 0 && <p className="quiet">{text(Object.keys(draft).length > 0 ? 'earlier.nothing' : 'earlier.hint')}</p>}
      <RecordList
        lines={found.map(({ item, reasons }) => ({
          key: item.number,
          title: (
            // In a window of its own: the call goes on here.
            <a href={`/console/cases/${item.number}`} target="_blank" rel="noreferrer" className="number">
              {item.number}
            </a>
          ),
          aside: <KindMark kind={item.kind} />,
          words: [reasons.map((reason) => word('like', reason)).join(text('list.comma')), [item.respondent, item.office?.name].filter(Boolean).join(' · ')],
          by: `${moment(item.receivedAt)} · ${word('stage', item.stage)}`,
        }))}
      />
    </Card>
  );
}

/** Whole numbers and names only: each key would ask about somebody else. */
const PHONE = /^\+?\d{7,}$/;
const PAUSE = 600;

function useDraft(form: FormInstance<Call>): Schemas['CallDraft'] {
  const phone = Form.useWatch(['party', 'phone'], form);
  const respondent = Form.useWatch(['respondent', 'name'], form);
  const creditCode = Form.useWatch(['respondent', 'creditCode'], form);
  const facts = Form.useWatch(['incident', 'facts'], form);
  const said = JSON.stringify(
    given({
      phone: PHONE.test(phone ?? '') ? phone : '',
      respondent: (respondent?.trim().length ?? 0) > 1 ? respondent : '',
      creditCode,
      facts: (facts?.trim().length ?? 0) > 7 ? facts : '',
    }) ?? {},
  );
  const [settled, setSettled] = useState('{}');
  useEffect(() => {
    const timer = window.setTimeout(() => { setSettled(said); }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [said]);
  return JSON.parse(settled) as Schemas['CallDraft'];
}
