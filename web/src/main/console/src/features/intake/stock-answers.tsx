import { Button, Form } from 'antd';
import { useText } from '@/i18n/text';
import { useAnswersTo } from './api/find-answers';
import type { Call } from './call';
import { useSettled } from './use-settled';

/** More would have to be read while somebody waits on the telephone. */
const MOST = 4;
/** The server looks at words, not at a whole story. */
const LONGEST = 400;

/** What others were answered, while the question is typed; the chosen answer is adapted before it is given. */
export function StockAnswers() {
  const text = useText();
  const form = Form.useFormInstance<Call>();
  const facts = Form.useWatch(['incident', 'facts'], form) as string | undefined;
  const question = useSettled((facts ?? '').trim().slice(0, LONGEST), '');
  const { data } = useAnswersTo(question);
  const found = question.length > 1 ? (data?.items ?? []).slice(0, MOST) : [];
  const insert = (answer: string) => {
    const before = (form.getFieldValue('answer') as string | undefined)?.trim();
    form.setFieldValue('answer', before ? `${before}\n${answer}` : answer);
    (form.getFieldInstance('answer') as HTMLElement | undefined)?.focus();
  };
  return (
    <div role="group" aria-label={text('stockAnswers.title')} className="stock-answers">
      <span className="quiet small">
        {text(found.length > 0 ? 'stockAnswers.title' : question.length > 1 ? 'stockAnswers.nothing' : 'stockAnswers.hint')} <kbd>Alt A</kbd>
      </span>
      {found.map(({ id, question: asked, answer }) => (
        <Button key={id} className="stock-answer" data-alt="KeyA" onClick={() => { insert(answer); }}>
          <strong>{asked}</strong> <span className="quiet">{answer}</span>
        </Button>
      ))}
    </div>
  );
}
