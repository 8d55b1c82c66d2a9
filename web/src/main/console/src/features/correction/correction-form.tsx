import { Form } from 'antd';
import { useCase, type CaseFile, type StepProps } from '@/api/case-file';
import { changeCase, type ChangeOf } from '@/api/case-parts';
import { useText, useWord } from '@/i18n/text';
import { CategorySelect, CodeListSelect } from '@/ui/code-selects';
import { ChoiceField } from '@/ui/choice-field';
import { LineField } from '@/ui/line-field';
import { ReasonsField } from '@/ui/reasons-field';
import { StepForm } from '@/ui/step-form';
import { YuanField } from '@/ui/yuan-field';
import { correctableFields, isMoney, valueNow } from './correctable-fields';

const PATH = '/api/cases/{number}/corrections';

/** The head puts one field right; old and new are kept, and figures follow. */
export function CorrectionForm(step: StepProps) {
  const text = useText();
  const { data: read } = useCase(step.number);
  return read ? (
    <StepForm<ChangeOf<typeof PATH>>
      {...step}
      title={text('step.correct')}
      hint={text('correction.hint')}
      submitText={text('step.correct')}
      send={(wish) => changeCase(PATH, step, wish)}
    >
      <ChoiceField name="field" label={text('correction.field')} words="correctable" codes={correctableFields(read.caseFile)} />
      <ValueField caseFile={read.caseFile} />
      <ReasonsField name="reason" label={text('step.reason')} />
    </StepForm>
  ) : null;
}

/** As the chosen field is written, below what stands there now. */
function ValueField({ caseFile }: { caseFile: CaseFile }) {
  const text = useText();
  const word = useWord();
  const field: string | undefined = Form.useWatch('field');
  if (!field) {
    return null;
  }
  const now = valueNow(caseFile, field);
  const item = { name: 'value', label: word('correctable', field), ...(now ? { extra: text('correction.now', { now }) } : {}) };
  if (field === 'category' || field === 'issue') {
    return (
      <Form.Item key={field} {...item}>
        {field === 'category' ? <CategorySelect /> : <CodeListSelect list="issues" />}
      </Form.Item>
    );
  }
  return isMoney(field) ? <YuanField key={field} {...item} /> : <LineField key={field} {...item} />;
}
