import { useMutation } from '@tanstack/react-query';
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import type { Schemas } from '@/api/schemas';
import { dayOf } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { Nothing } from '@/ui/nothing';
import { ProblemNotice } from '@/ui/problem-notice';
import { useClearing } from '@/ui/use-clearing';
import { Waiting } from '@/ui/waiting';
import { changeAnswer, useAllAnswers, useReadAnswersAgain } from './api/stock-answers';
import { LANGUAGES, StockAnswerForm } from './stock-answer-form';

type StockAnswer = Schemas['StockAnswer'];

const ALL = 'ALL';
const NEW = 'new';

/** Answers that agents give while the caller waits: kept here, in each language that callers speak. */
export default function StockAnswersPage() {
  const text = useText();
  const clearing = useClearing();
  const word = useWord();
  const { data, error, isPending } = useAllAnswers();
  const [open, setOpen] = useState<number | typeof NEW | null>(null);
  const [language, setLanguage] = useState(ALL);
  const [wanted, setWanted] = useState('');
  const close = () => { setOpen(null); };
  const shown = data?.items.filter((one) => (language === ALL || one.language === language) && (one.question + one.answer).includes(wanted)) ?? [];
  return (
    <div className="stack">
      <div className="filters">
        <Button type="primary" onClick={() => { setOpen(NEW); }}>{text('answers.new')}</Button>
        <Segmented
          aria-label={text('answers.language')}
          value={language}
          options={[{ value: ALL, label: text('filter.all') }, ...LANGUAGES.map((value) => ({ value, label: word('language', value) }))]}
          onChange={setLanguage}
        />
        <Input allowClear={clearing} style={{ maxWidth: 260 }} aria-label={text('answers.find')} placeholder={text('answers.find')} onChange={({ target }) => { setWanted(target.value.trim()); }} />
      </div>
      <ProblemNotice error={error} />
      {open === NEW && <div className="card"><StockAnswerForm onClose={close} /></div>}
      {isPending && <Waiting />}
      {data && shown.length === 0 && <div className="card"><Nothing title={text('answers.nothing')} hint={text('answers.nothingHint')} /></div>}
      {shown.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} isOpen={open === answer.id} onOpen={() => { setOpen(answer.id); }} onClose={close} />
      ))}
    </div>
  );
}

interface AnswerCardProps {
  answer: StockAnswer;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

function AnswerCard({ answer, isOpen, onOpen, onClose }: AnswerCardProps) {
  const text = useText();
  const word = useWord();
  const { question, language, active, changedAt } = answer;
  if (isOpen) {
    return <div className="card"><StockAnswerForm answer={answer} onClose={onClose} /></div>;
  }
  return (
    <Card
      title={question}
      aside={
        <span className="buttons">
          <Button size="small" aria-label={text('answers.changeOf', { question })} onClick={onOpen}>{text('people.change')}</Button>
          <OfferButton answer={answer} />
        </span>
      }
    >
      <p className="said" lang={language}>{answer.answer}</p>
      <p className="quiet small">{[word('language', language), text('answers.changedOn', { day: dayOf(new Date(changedAt)) }), !active && text('answers.retired')].filter(Boolean).join(' · ')}</p>
    </Card>
  );
}

/** Kept, but offered no longer; or offered again. */
function OfferButton({ answer }: { answer: StockAnswer }) {
  const text = useText();
  const readAgain = useReadAnswersAgain();
  const { question, answer: words, language, active } = answer;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changeAnswer(answer, { question, answer: words, language, active: !active }),
    onSettled: readAgain,
  });
  return (
    <>
      <Button size="small" loading={isPending} aria-label={text(active ? 'answers.retireOf' : 'answers.offerOf', { question })} onClick={() => { mutate(); }}>
        {text(active ? 'answers.retire' : 'answers.offer')}
      </Button>
      <ProblemNotice error={error} />
    </>
  );
}
