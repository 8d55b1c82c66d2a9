import { Form, Radio } from 'antd';
import { useGrounds } from '@/api/grounds';
import { useText } from '@/i18n/text';
import { ProblemNotice } from './problem-notice';

/** The statutory grounds with their texts; which are offered is the server's decision. */
export function GroundField({ number, step }: { number: string; step: 'ACCEPTANCE' | 'MEDIATION' }) {
  const text = useText();
  const { grounds, error } = useGrounds(number, step);
  return (
    <>
      <ProblemNotice error={error} />
      <Form.Item name="ground" label={text('step.ground')}>
        <Radio.Group className="grounds">
          {grounds.map(({ code, text: words, legalBasis, suggested }) => (
            <Radio key={code} value={code}>
              {words} <span className="quiet">{legalBasis}</span> {suggested && <strong className="suggested">{text('step.suggested')}</strong>}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
    </>
  );
}
