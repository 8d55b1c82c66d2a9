import type { Schemas } from '@/api/schemas';
import { useText } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { addAnswer, changeAnswer, useReadAnswersAgain } from './api/stock-answers';

/** What callers speak. */
export const LANGUAGES = ['zh-CN', 'ug', 'kk', 'en'] as const;

export function StockAnswerForm({ answer, onClose }: { answer?: Schemas['StockAnswer']; onClose: () => void }) {
  const text = useText();
  const readAgain = useReadAnswersAgain();
  const first = answer ?? { question: '', answer: '', language: 'zh-CN' };
  const initialValues = { question: first.question, answer: first.answer, language: first.language };
  return (
    <StepForm<Schemas['NewStockAnswer']>
      title={text(answer ? 'answers.change' : 'answers.new')}
      submitText={text('papers.save')}
      initialValues={initialValues}
      send={(wording) => (answer ? changeAnswer(answer, { ...wording, active: answer.active }) : addAnswer(wording))}
      onDone={() => { void readAgain(); onClose(); }}
      onCancel={onClose}
      onStale={() => void readAgain()}
    >
      <LineField name="question" label={text('answers.question')} extra={text('answers.questionHint')} />
      <ReasonsField name="answer" label={text('answers.answer')} rows={4} />
      <ChoiceField name="language" label={text('answers.language')} words="language" codes={LANGUAGES} />
    </StepForm>
  );
}
