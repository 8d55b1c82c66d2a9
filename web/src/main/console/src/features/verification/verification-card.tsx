import { useCasePart } from '@/api/case-parts';
import type { Schemas } from '@/api/schemas';
import { moment, yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Card } from '@/ui/card';
import { Facts } from '@/ui/facts';
import { RecordList } from '@/ui/record-list';

export function VerificationCard({ number }: { number: string }) {
  const text = useText();
  const { data: verification } = useCasePart(number, '/api/cases/{number}/verification');
  if (!verification?.decision) {
    return null;
  }
  return (
    <Card title={text('verify.title')} aside={!verification.decidedAt && <span className="quiet">{text('verify.proposed')}</span>}>
      {verification.reasons && <p className="said">{verification.reasons}</p>}
      <Decision verification={verification} />
      <Penalties penalties={verification.penalties} />
    </Card>
  );
}

function Decision({ verification }: { verification: Schemas['Verification'] }) {
  const text = useText();
  const word = useWord();
  const { decision, penaltyAmount, proposedBy, proposedAt, decidedBy, decidedAt } = verification;
  return (
    <Facts
      facts={[
        [text('verify.decision'), word('verification', decision)],
        [text('verify.penalty'), penaltyAmount && `${yuan(penaltyAmount)} ${text('yuan')}`],
        [text('verify.proposedBy'), `${word('actor', proposedBy)} ${moment(proposedAt)}`],
        [text('verify.decidedBy'), decidedAt && `${word('actor', decidedBy)} ${moment(decidedAt)}`],
      ]}
    />
  );
}

function Penalties({ penalties }: { penalties: Schemas['Penalty'][] }) {
  const text = useText();
  return (
    <RecordList
      title={text('penalty.title')}
      lines={penalties.map(({ amount, on, document, correction }, place) => ({
        key: place,
        title: `${yuan(amount)} ${text('yuan')}${correction ? ` · ${text('penalty.correction')}` : ''}`,
        by: [on, document].filter(Boolean).join(' · '),
      }))}
    />
  );
}
