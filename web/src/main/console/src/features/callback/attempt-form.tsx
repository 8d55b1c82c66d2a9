import { Form } from 'antd';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';
import { recordAttempt, useReadCallBacksAgain } from './api/call-backs';
import { dueMoment } from './due-moment';
import { MomentField, type WhenValues } from './moment-field';

const RESULTS = ['REACHED', 'AGAIN', 'GIVEN_UP'] as const;

interface Entered extends WhenValues {
  result: (typeof RESULTS)[number];
  remark?: string;
}

/** What came of ringing; whoever was not reached can be tried again later. */
export function AttemptForm({ id, onClose }: { id: number; onClose: () => void }) {
  const text = useText();
  const reread = useReadCallBacksAgain();
  return (
    <StepForm<Entered>
      title={text('callBack.attempt')}
      hint={text('callBack.attemptHint')}
      submitText={text('callBack.record')}
      initialValues={{ result: 'REACHED', when: 'inTwoHours' }}
      send={({ result, remark = '', ...when }) => {
        const again = result === 'AGAIN' ? dueMoment(when) : undefined;
        return recordAttempt(id, { reached: result === 'REACHED', remark, ...(again ? { again } : {}) });
      }}
      onDone={() => { void reread(); onClose(); }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      <ChoiceField name="result" label={text('callBack.result')} words="callBackResult" codes={RESULTS} />
      <Again />
      <LineField name="remark" label={text('tell.remark')} />
    </StepForm>
  );
}

function Again() {
  const text = useText();
  return Form.useWatch<string | undefined>('result') === 'AGAIN' ? <MomentField label={text('callBack.again')} /> : null;
}
