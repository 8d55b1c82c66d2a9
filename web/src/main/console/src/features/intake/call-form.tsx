import { Button, Form, Segmented, type FormInstance } from 'antd';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { KINDS, type Call } from './call';
import { CallerFields } from './caller-fields';
import { FilesSection } from './files-section';
import { MatterFields } from './matter-fields';
import { OriginFields } from './origin-fields';
import { RepresentationFields } from './representation-fields';
import { RequestFields } from './request-fields';
import { RespondentFields } from './respondent-fields';


interface CallFormProps {
  form: FormInstance<Call>;
  initialCall: Call;
  notice: unknown;
  isPending: boolean;
  onWrite: () => void;
  onFile: (call: Call) => void;
}

/** In the order in which people talk; nothing blocks, the server says afterwards what is still missing. */
export function CallForm({ form, initialCall, notice, isPending, onWrite, onFile }: CallFormProps) {
  const text = useText();
  const word = useWord();
  const kind = Form.useWatch('kind', form) ?? initialCall.kind;
  return (
    <Form<Call>
      form={form}
      name="call"
      layout="vertical"
      requiredMark={false}
      initialValues={initialCall}
      onValuesChange={onWrite}
      onFinish={onFile}
      className="call-form"
      autoComplete="off"
    >
      <div className="call-kind">
        <Form.Item name="kind" noStyle>
          <Segmented name="kind" size="large" aria-label={text('case.kind')} options={KINDS.map((value) => ({ value, label: word('kind', value) }))} />
        </Form.Item>
        <span className="quiet">{text(`call.hint.${kind}`)}</span>
      </div>
      <div className="call-columns">
        <div className="stack">
          <CallerFields kind={kind} />
          <RespondentFields />
          {kind === 'COMPLAINT' && <RepresentationFields />}
        </div>
        <div className="stack">
          <MatterFields kind={kind} />
          {kind === 'COMPLAINT' && <RequestFields />}
          {kind !== 'ENQUIRY' && <FilesSection />}
          <OriginFields />
        </div>
      </div>
      <div className="call-foot">
        <ProblemNotice error={notice} />
        <Button type="primary" size="large" htmlType="submit" loading={isPending}>
          {text('call.submit')}
        </Button>
      </div>
    </Form>
  );
}
