import { Button } from 'antd';
import { useState } from 'react';
import type { StepProps } from '@/api/case-file';
import { changeCase } from '@/api/case-parts';
import { useText } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';

/** A new access code for somebody who lost the old one, read out once and never shown again. */
export function AccessCodeForm(step: StepProps) {
  const text = useText();
  const [code, setCode] = useState<string>();
  if (code) {
    return (
      <section className="step-form" aria-label={text('step.accessCode')} role="status">
        <h3>{text('receipt.accessCode')}</h3>
        <p className="read-out number">{code}</p>
        <div>
          <Button onClick={() => { step.onDone(); }}>{text('accessCode.told')}</Button>
        </div>
      </section>
    );
  }
  return (
    <StepForm
      {...step}
      title={text('step.accessCode')}
      hint={text('accessCode.hint')}
      submitText={text('step.accessCode')}
      send={() => changeCase('/api/cases/{number}/access-code', step, undefined).then(({ accessCode }) => { setCode(accessCode); })}
      onDone={() => undefined}
    />
  );
}
