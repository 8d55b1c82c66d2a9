import { Form } from 'antd';
import { useCasePart } from '@/api/case-parts';
import { useText } from '@/i18n/text';
import { LineField } from '@/ui/line-field';
import { FactorFacts } from './factor-facts';

/** The ground for which the law names factors (Order 121, Art. 16(3) and 17). */
const NOT_FOR_LIVING = '16-3';

/** What speaks for each factor; empty where it does not apply. */
export function FactorsField({ number }: { number: string }) {
  const text = useText();
  const ground: string | undefined = Form.useWatch('ground');
  const { data } = useCasePart(number, '/api/cases/{number}/purchase-factors', ground === NOT_FOR_LIVING);
  const { data: evidence } = useCasePart(number, '/api/cases/{number}/factors', ground === NOT_FOR_LIVING);
  if (ground !== NOT_FOR_LIVING || !data?.items.length) {
    return null;
  }
  return (
    <fieldset className="plain-fieldset">
      <legend>{text('refuse.factors')}</legend>
      <p className="quiet">{text('refuse.factorsHint')}</p>
      {data.items.map(({ code, text: words }) => {
        const facts = evidence?.items.find(({ factor }) => factor === code)?.facts ?? [];
        return <LineField key={code} name={factorField(code)} label={words} extra={facts.length > 0 && <FactorFacts facts={facts} />} />;
      })}
    </fieldset>
  );
}

const PREFIX = 'factor-';

const factorField = (code: string) => PREFIX + code;

/** The factors for which evidence was written. */
export function factorsOf(fields: Record<string, string | undefined>) {
  return Object.entries(fields).flatMap(([name, evidence]) =>
    name.startsWith(PREFIX) && evidence?.trim() ? [{ factor: name.slice(PREFIX.length), evidence: evidence.trim() }] : [],
  );
}
