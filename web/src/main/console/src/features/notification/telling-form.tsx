import { Form, Input, Select } from 'antd';
import type { StepProps } from '@/api/case-file';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { StepForm } from '@/ui/step-form';
import { useClearing } from '@/ui/use-clearing';
import { recordTelling } from './api/record-telling';

type Telling = Schemas['Telling'];

/** Tells one who could not be reached by message; what waits is the server's first choice. */
export function TellingForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<Telling>
      {...step}
      title={text('step.tell')}
      hint={text('tell.hint')}
      submitText={text('tell.submit')}
      initialValues={{ channel: 'CALL' }}
      send={(telling) => recordTelling(step, telling)}
    >
      <ChoiceField name="channel" label={text('tell.channel')} words="noticeChannel" codes={['CALL', 'LETTER', 'VISIT']} />
      <div className="pair">
        <WaitingSelect name="matter" words="noticeMatter" codes={['DECISION', 'CLOSING', 'VERIFICATION']} />
        <WaitingSelect name="recipient" words="party" codes={['COMPLAINANT', 'RESPONDENT', 'REPORTER']} />
      </div>
      <Form.Item name="remark" label={text('tell.remark')} extra={text('tell.remarkHint')}>
        <Input maxLength={400} />
      </Form.Item>
    </StepForm>
  );
}

/** Left empty, it is whatever or whoever waits. */
function WaitingSelect({ name, words, codes }: { name: 'matter' | 'recipient'; words: string; codes: string[] }) {
  const text = useText();
  const word = useWord();
  const clearing = useClearing();
  return (
    <Form.Item name={name} label={text(`tell.${name}`)}>
      <Select allowClear={clearing} placeholder={text('tell.waiting')} options={codes.map((value) => ({ value, label: word(words, value) }))} />
    </Form.Item>
  );
}
