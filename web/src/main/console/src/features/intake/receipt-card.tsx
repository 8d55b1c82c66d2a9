import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { weekday } from '@/i18n/format';
import { useLanguage, useText, useWord } from '@/i18n/text';
import type { Receipt } from './api/file-call';

/** To be read out to the caller: number, access code, the day by which the office must decide. */
export function ReceiptCard({ receipt, onNext }: { receipt: Receipt; onNext: () => void }) {
  const text = useText();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus();
  }, []);
  return (
    <section className="card receipt" aria-label={text('receipt.title')}>
      <h2>{text('receipt.title')}</h2>
      <dl>
        <ReadOut label={text('case.number')} value={receipt.number} />
        <ReadOut label={text('receipt.accessCode')} value={receipt.accessCode} />
        <DueDates receipt={receipt} />
        <div>
          <dt>{text('case.office')}</dt>
          <dd>{receipt.office?.name ?? text('receipt.unplaced')}</dd>
        </div>
      </dl>
      <Missing receipt={receipt} />
      <div className="buttons">
        <Button type="primary" size="large" ref={next} onClick={onNext}>
          {text('receipt.next')}
        </Button>
        <Link to={`/cases/${receipt.number}`} className="receipt-link" data-alt="KeyO" data-at-once>
          {text('receipt.open')}
        </Link>
      </div>
    </section>
  );
}

function ReadOut({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="read-out number">{value}</dd>
    </div>
  );
}

function DueDates({ receipt }: { receipt: Receipt }) {
  const text = useText();
  const word = useWord();
  const language = useLanguage();
  return receipt.dueDates.map(({ step, dueOn, provisional, legalBasis }) => (
    <div key={step}>
      <dt>{text('receipt.dueOn', { step: word('step', step) })}</dt>
      <dd className="read-out figure">
        {dueOn} <small>{weekday(dueOn, language)}</small>
      </dd>
      <dd className="quiet">
        {legalBasis}
        {provisional && ` · ${text('due.provisional')}`}
      </dd>
    </div>
  ));
}

function Missing({ receipt }: { receipt: Receipt }) {
  const text = useText();
  const word = useWord();
  return (
    <>
      {receipt.missing.length > 0 && (
        <Alert type="warning" showIcon title={text('receipt.missing')} description={receipt.missing.map((pointer) => word('field', pointer)).join(text('list.comma'))} />
      )}
      {receipt.warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={text('receipt.warnings')}
          description={receipt.warnings.map(({ pointer, detail }) => `${word('field', pointer)}：${detail}`).join('；')}
        />
      )}
    </>
  );
}
