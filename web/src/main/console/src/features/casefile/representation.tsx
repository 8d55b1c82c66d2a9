import { useCasePart } from '@/api/case-parts';
import { useText, useWord } from '@/i18n/text';
import { Facts } from '@/ui/facts';

/** Who complains beside the one who filed, and who acts for them. */
export function Representation({ number }: { number: string }) {
  const text = useText();
  const word = useWord();
  const { data } = useCasePart(number, '/api/cases/{number}/parties');
  if (!data || (data.jointComplainants.length === 0 && !data.proxy)) {
    return null;
  }
  const { proxy } = data;
  return (
    <>
      {data.jointComplainants.length > 0 && <h3 className="sub">{text('joint.title')}</h3>}
      {data.jointComplainants.map((joint, place) => (
        <p key={place} className="joint">
          <strong>{joint.name}</strong> <span className="figure">{joint.phone}</span> {joint.address}
          {joint.representative && <span className="suggested">{text('joint.representative')}</span>}
        </p>
      ))}
      {proxy && (
        <>
          <h3 className="sub">{text('proxy.title')}</h3>
          <Facts
            facts={[
              [text('party.name'), proxy.name],
              [text('party.phone'), proxy.phone],
              [proxy.idType ? word('idType', proxy.idType) : text('party.idNumber'), proxy.idNumber],
              [text('proxy.matters'), proxy.matters],
              [text('proxy.powers'), proxy.powers],
              [text('proxy.validUntil'), proxy.validUntil],
            ]}
          />
        </>
      )}
    </>
  );
}
