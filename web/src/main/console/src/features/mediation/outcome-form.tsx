import { Form, Radio } from 'antd';
import type { StepProps } from '@/api/case-file';
import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { ChoiceField } from '@/ui/choice-field';
import { DayField } from '@/ui/day-field';
import { GroundField } from '@/ui/ground-field';
import { StepForm } from '@/ui/step-form';
import { YuanField } from '@/ui/yuan-field';
import { recordOutcome } from './api/record-outcome';

type Outcome = Schemas['MediationOutcome'];

const RESULTS: Outcome['result'][] = ['AGREED', 'SETTLED', 'FAILED', 'TERMINATED'];

export function OutcomeForm(step: StepProps) {
  const text = useText();
  return (
    <StepForm<Outcome>
      {...step}
      title={text('step.outcome')}
      hint={text('outcome.hint')}
      submitText={text('outcome.submit')}
      send={(outcome) => recordOutcome(step, withoutEmpty(outcome))}
    >
      <ResultField />
      <ResultDetails number={step.number} />
    </StepForm>
  );
}

function withoutEmpty(outcome: Outcome): Outcome {
  return Object.fromEntries(Object.entries(outcome).filter(([, content]) => content)) as Outcome;
}

function ResultField() {
  const text = useText();
  const word = useWord();
  return (
    <Form.Item name="result" label={text('outcome.result')}>
      <Radio.Group options={RESULTS.map((value) => ({ value, label: word('outcome', value) }))} />
    </Form.Item>
  );
}

/** Money was promised only where there is a success; a ground is chosen only where the law has several. */
function ResultDetails({ number }: { number: string }) {
  const result: Outcome['result'] | undefined = Form.useWatch('result');
  if (result === 'AGREED' || result === 'SETTLED') {
    return <Success result={result} />;
  }
  return result === 'TERMINATED' ? <GroundField number={number} step="MEDIATION" /> : null;
}

function Success({ result }: { result: 'AGREED' | 'SETTLED' }) {
  const text = useText();
  return (
    <>
      <div className="pair">
        <YuanField name="promisedAmount" label={text('outcome.promised')} />
        <YuanField name="recoveredAmount" label={text('outcome.recovered')} extra={text('outcome.recoveredHint')} />
      </div>
      <div className="pair">
        <YuanField name="multipliedDamages" label={text('outcome.multiplied')} extra={text('outcome.multipliedHint')} />
        <YuanField name="moralDamages" label={text('outcome.moral')} />
      </div>
      <DayField name="performBy" label={text('outcome.performBy')} extra={text('outcome.performByHint')} />
      {result === 'AGREED' && (
        <ChoiceField name="document" label={text('outcome.document')} words="mediationDocument" codes={['AGREEMENT', 'RECORD']} />
      )}
    </>
  );
}
