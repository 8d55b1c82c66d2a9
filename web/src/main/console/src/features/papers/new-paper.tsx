import { Button, Select } from 'antd';
import { useState } from 'react';
import { changeCase } from '@/api/case-parts';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { ProblemNotice } from '@/ui/problem-notice';
import { usePaperChange } from './use-paper-change';

type Form = Schemas['NewPaper']['form'];

/** Drafts one of the forms that the case can have now. */
export function NewPaper({ number, possible }: { number: string; possible: Form[] }) {
  const text = useText();
  const word = useWord();
  const [chosen, setChosen] = useState<Form>();
  const draft = (form: Form) => changeCase('/api/cases/{number}/papers', { number, version: undefined }, { form });
  const { mutate, error, isPending } = usePaperChange(number, draft, () => {
    setChosen(undefined);
  });
  return (
    <div className="new-paper">
      <ProblemNotice error={error} />
      <div className="buttons">
        <Select
          aria-label={text('papers.form')}
          placeholder={text('papers.form')}
          value={chosen ?? null}
          onChange={(form: Form | null) => { setChosen(form ?? undefined); }}
          options={possible.map((value) => ({ value, label: word('paperForm', value) }))}
          style={{ minWidth: 200 }}
        />
        <Button disabled={!chosen} loading={isPending} onClick={() => { if (chosen) { mutate(chosen); } }}>
          {text('papers.draft')}
        </Button>
      </div>
    </div>
  );
}
