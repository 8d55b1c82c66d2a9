import { Form } from 'antd';
import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { StepForm } from '@/ui/step-form';
import { noteCallBack, useReadCallBacksAgain } from './api/call-backs';
import { dueMoment } from './due-moment';
import { MomentField, type WhenValues } from './moment-field';

/** Who is on the telephone, as far as the desk knows. */
export interface Known {
  phone?: string | undefined;
  name?: string | undefined;
  caseNumber?: string | undefined;
}

type Entered = Schemas['NewCallBack'] & WhenValues;

const REASONS = ['PROMISE', 'MISSED_CALL'];

/** A missed call, or the promise to ring back. */
export function NoteForm({ known, onClose }: { known: Known; onClose: () => void }) {
  const text = useText();
  const reread = useReadCallBacksAgain();
  return (
    <StepForm<Entered>
      title={text('callBack.note')}
      hint={text('callBack.noteHint')}
      submitText={text('callBack.note')}
      initialValues={{ ...known, reason: 'PROMISE', when: 'inTwoHours' }}
      send={({ when, at, ...wanted }) => noteCallBack({ ...wanted, ...dueAt({ when, at }) })}
      onDone={() => { void reread(); onClose(); }}
      onCancel={onClose}
      onStale={() => void reread()}
    >
      <ChoiceField name="reason" label={text('callBack.reason')} words="callBackReason" codes={REASONS} />
      <div className="pair">
        <LineField name="phone" label={text('party.phone')} />
        <LineField name="name" label={text('party.name')} />
      </div>
      <Matter />
      <MomentField label={text('callBack.when')} />
      <LineField name="caseNumber" label={text('case.number')} extra={text('callBack.caseHint')} />
    </StepForm>
  );
}

function dueAt(when: { when: WhenValues['when'] | undefined; at: string | undefined }): { dueAt?: string } {
  const due = dueMoment(when as WhenValues);
  return due ? { dueAt: due } : {};
}

function Matter() {
  const text = useText();
  const isMissed = Form.useWatch<string | undefined>('reason') === 'MISSED_CALL';
  return <LineField name="matter" label={text('callBack.matter')} {...(isMissed ? { extra: text('callBack.matterMissed') } : {})} />;
}
