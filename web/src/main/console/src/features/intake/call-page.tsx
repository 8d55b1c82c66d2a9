import { Form } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '@/i18n/text';
import { KeyHint } from '@/ui/key-hint';
import { PageTitle } from '@/ui/page-title';
import { NEW_CALL, type Call } from './call';
import { CallForm } from './call-form';
import { ReceiptCard } from './receipt-card';
import { useFiling } from './use-filing';
import { useUnsavedGuard } from './use-unsaved-guard';
import './call.css';

export default function CallPage() {
  const text = useText();
  const [form] = Form.useForm<Call>();
  const [written, setWritten] = useState(false);
  const { file, startAnew, isPending, receipt, notice } = useFiling(form);
  useUnsavedGuard(written && !receipt);
  useSubmitKey(() => {
    form.submit();
  });

  const nextCall = () => {
    startAnew();
    setWritten(false);
    form.resetFields();
  };
  return (
    <>
      <PageTitle aside={!receipt && <KeyHint keys="Ctrl Enter">{text('call.submit')}</KeyHint>}>{text('nav.call')}</PageTitle>
      {receipt ? (
        <ReceiptCard receipt={receipt} onNext={nextCall} />
      ) : (
        <CallForm
          form={form}
          initialCall={NEW_CALL}
          notice={notice}
          isPending={isPending}
          onWrite={() => {
            setWritten(true);
          }}
          onFile={file}
        />
      )}
    </>
  );
}

function useSubmitKey(submit: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        submit();
      }
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  });
}
