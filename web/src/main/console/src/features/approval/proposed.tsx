import { useCasePart } from '@/api/case-parts';
import type { Schemas } from '@/api/schemas';
import { yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Facts } from '@/ui/facts';

/** What the head is asked to approve, in the proposer's words. */
export function Proposed({ approval }: { approval: Schemas['Approval'] }) {
  const text = useText();
  const word = useWord();
  const { caseNumber: number, matter, proposedBy } = approval;
  return (
    <>
      <p>
        <strong>{word('approvalMatter', matter)}</strong>{' '}
        <span className="quiet">{text('approval.by', { by: word('actor', proposedBy) })}</span>
      </p>
      {matter === 'REFUSAL' && <Refusal number={number} />}
      {matter === 'VERIFICATION' && <Verification number={number} />}
      {matter === 'EXTENSION' && <Extension number={number} />}
    </>
  );
}

function Refusal({ number }: { number: string }) {
  const text = useText();
  const { data: refusal } = useCasePart(number, '/api/cases/{number}/acceptance');
  const { data: factors } = useCasePart(number, '/api/cases/{number}/purchase-factors');
  if (!refusal) {
    return null;
  }
  const named = (code: string) => factors?.items.find((factor) => factor.code === code)?.text ?? code;
  return (
    <>
      <Facts facts={[[text('step.ground'), refusal.ground], [text('step.reasons'), refusal.reasons]]} />
      <Facts facts={refusal.factors.map(({ factor, evidence }) => [named(factor), evidence])} />
      {refusal.warnings.map(({ code, detail }) => (
        <p key={code} className="warning">{detail}</p>
      ))}
    </>
  );
}

function Verification({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data: verification } = useCasePart(number, '/api/cases/{number}/verification');
  return verification ? (
    <Facts
      facts={[
        [text('verify.decision'), word('verification', verification.decision)],
        [text('step.reasons'), verification.reasons],
        [text('verify.penalty'), verification.penaltyAmount && `${yuan(verification.penaltyAmount)} ${text('yuan')}`],
      ]}
    />
  ) : null;
}

function Extension({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/extensions');
  const asked = data?.items.find(({ state }) => state === 'ASKED');
  return asked ? (
    <Facts
      facts={[
        [word('step', asked.step), text('extend.days', { days: asked.workingDays })],
        [text('step.reason'), asked.reason],
      ]}
    />
  ) : null;
}
