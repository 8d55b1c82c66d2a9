import { Button, Form } from 'antd';
import { changeCase, type ChangeOf } from '@/api/case-parts';
import { useToday } from '@/api/clock';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { DayField } from '@/ui/day-field';
import { ProblemNotice } from '@/ui/problem-notice';
import { usePaperChange } from './use-paper-change';

const PATH = '/api/cases/{number}/papers/{id}/sendings';
type Sending = ChangeOf<typeof PATH>;

/** How and when an issued paper reached somebody. */
export function SendingForm({ number, id, onDone }: { number: string; id: number; onDone: () => void }) {
  const text = useText();
  const today = useToday();
  const { mutate, error, isPending } = usePaperChange(number, (sending: Sending) => changeCase(PATH, { number, version: undefined }, sending, id), onDone);
  return (
    <Form<Sending> layout="vertical" className="paper-form" initialValues={{ on: today, channel: 'LETTER' }} onFinish={(sending) => { mutate(sending); }}>
      <ProblemNotice error={error} />
      <ChoiceField name="recipient" label={text('tell.recipient')} words="party" codes={['COMPLAINANT', 'RESPONDENT', 'REPORTER']} />
      <ChoiceField name="channel" label={text('tell.channel')} words="sendingChannel" codes={['MESSAGE', 'LETTER', 'HANDED_OVER']} />
      <DayField name="on" label={text('papers.sentOn')} />
      <Button htmlType="submit" type="primary" loading={isPending}>
        {text('papers.send')}
      </Button>
    </Form>
  );
}
