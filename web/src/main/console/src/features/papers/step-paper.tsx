import { Button } from 'antd';
import { changeCase, useCasePart } from '@/api/case-parts';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { PaperEntry } from './paper-entry';
import { usePaperChange } from './use-paper-change';

export type PaperForm = Schemas['NewPaper']['form'];

/** The papers that belong to a step, beside its form: to be drafted, mended, issued, or read again. */
export function StepPaper({ number, forms }: { number: string; forms: PaperForm[] }) {
  const text = useText();
  const { data } = useCasePart(number, '/api/cases/{number}/papers');
  const papers = data?.items.filter(({ form }) => forms.includes(form)) ?? [];
  const possible = data?.possible.filter((form) => forms.includes(form)) ?? [];
  if (papers.length === 0 && possible.length === 0) {
    return null;
  }
  return (
    <aside className="step-paper" aria-label={text('papers.ofStep')}>
      <h3>{text('papers.ofStep')}</h3>
      <ul className="record-list">
        {papers.map((paper) => (
          <PaperEntry key={paper.id} number={number} paper={paper} writes />
        ))}
      </ul>
      {possible.map((form) => (
        <DraftButton key={form} number={number} form={form} />
      ))}
    </aside>
  );
}

function DraftButton({ number, form }: { number: string; form: PaperForm }) {
  const text = useText();
  const word = useWord();
  const { mutate, error, isPending } = usePaperChange(number, () => changeCase('/api/cases/{number}/papers', { number, version: undefined }, { form }));
  return (
    <>
      <ProblemNotice error={error} />
      <Button size="small" loading={isPending} onClick={() => { mutate(undefined); }}>
        {text('papers.draftForm', { form: word('paperForm', form) })}
      </Button>
    </>
  );
}
