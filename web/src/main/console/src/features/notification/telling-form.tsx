import { Form, Input, Radio } from 'antd';
import type { StepProps } from '@/api/case-file';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { StepForm } from '@/ui/step-form';
import { recordTelling } from './api/record-telling';

type Telling = Schemas['Telling'];

const CHANNELS: Telling['channel'][] = ['CALL', 'LETTER', 'VISIT'];

export function TellingForm(step: StepProps) {
  const text = useText();
  const word = useWord();
  return (
    <StepForm<Telling>
      {...step}
      title={text('step.tell')}
      hint={text('tell.hint')}
      submitText={text('tell.submit')}
      initialValues={{ channel: 'CALL' }}
      send={(telling) => recordTelling(step, telling)}
    >
      <Form.Item name="channel" label={text('tell.channel')}>
        <Radio.Group options={CHANNELS.map((value) => ({ value, label: word('noticeChannel', value) }))} />
      </Form.Item>
      <Form.Item name="remark" label={text('tell.remark')} extra={text('tell.remarkHint')}>
        <Input maxLength={400} />
      </Form.Item>
    </StepForm>
  );
}
