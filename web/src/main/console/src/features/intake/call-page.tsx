import { Form } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { KeyHint } from '@/ui/key-hint';
import { PageTitle } from '@/ui/page-title';
import { kindAfter, NEW_CALL, type Call } from './call';
import { CallForm } from './call-form';
import { EarlierCases, EarlierThanFiled } from './earlier-cases';
import { ParkedBar } from './parked-bar';
import { ReceiptCard } from './receipt-card';
import { useCallKeys } from './use-call-keys';
import { useCaller } from './use-caller';
import { useFiling } from './use-filing';
import { useParkedCalls } from './use-parked-calls';
import './call.css';

interface CallPageProps {
  /** What stands beside the parked calls, told of the caller and of the case that was just filed. */
  besides: (caller: () => Call['party'], filed: string | undefined) => ReactNode;
  /** How the case that was just filed can be linked to an earlier one. */
  links: (filed: string, earlier: Schemas['CaseRow']) => ReactNode;
}

/** Where a call is written down while it goes on. */
export function CallPage({ besides, links }: CallPageProps) {
  const text = useText();
  const [form] = Form.useForm<Call>();
  const { calls, current, note, begin, open, erase } = useParkedCalls(form);
  const { file, startAnew, isPending, receipt, filed, notice } = useFiling(form, erase);
  const next = (call?: Call) => {
    startAnew();
    begin(call);
  };
  useCaller((phone) => {
    const waiting = calls.find(({ call }) => call.party?.phone === phone);
    if (waiting && !receipt) {
      open(waiting.id);
    } else {
      next({ ...NEW_CALL, party: { phone } });
    }
  });
  useCallKeys({
    onSubmit: () => { form.submit(); },
    onBegin: () => { next(); },
    onNextKind: () => {
      form.setFieldValue('kind', kindAfter(form.getFieldValue('kind') as Call['kind']));
      note();
    },
    onOpen: (place) => {
      const wanted = calls[place];
      if (wanted && !receipt) {
        open(wanted.id);
      }
    },
  });
  return (
    <>
      <PageTitle aside={receipt ? <ReceiptKeyHints /> : <CallKeyHints />}>{text('nav.call')}</PageTitle>
      <div className="call-besides">{besides(() => form.getFieldValue('party') as Call['party'], receipt?.number)}</div>
      {receipt ? (
        <div className="call-desk">
          <ReceiptCard receipt={receipt} onNext={() => { next(); }} />
          {filed && (
            <aside className="call-aside" aria-label={text('earlier.title')}>
              <EarlierThanFiled call={filed} number={receipt.number} acts={(earlier) => links(receipt.number, earlier)} />
            </aside>
          )}
        </div>
      ) : (
        <>
          <ParkedBar calls={calls} current={current} onOpen={open} onBegin={() => { next(); }} />
          <div className="call-desk">
            <CallForm key={current} form={form} initialCall={NEW_CALL} notice={notice} isPending={isPending} onWrite={note} onFile={file} />
            <aside className="call-aside" aria-label={text('earlier.title')}>
              <EarlierCases form={form} />
            </aside>
          </div>
        </>
      )}
    </>
  );
}

function CallKeyHints() {
  const text = useText();
  return (
    <span className="key-hints">
      <KeyHint keys="Ctrl Enter">{text('call.submit')}</KeyHint>
      <KeyHint keys="Alt K">{text('case.kind')}</KeyHint>
      <KeyHint keys="Alt N">{text('parked.begin')}</KeyHint>
      <KeyHint keys="Alt 1–9">{text('parked.open')}</KeyHint>
    </span>
  );
}

function ReceiptKeyHints() {
  const text = useText();
  return (
    <span className="key-hints">
      <KeyHint keys="Alt N">{text('receipt.next')}</KeyHint>
      <KeyHint keys="Alt O">{text('receipt.open')}</KeyHint>
      <KeyHint keys="Alt G">{text('receipt.link')}</KeyHint>
    </span>
  );
}
