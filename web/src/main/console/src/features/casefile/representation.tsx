import type { Schemas } from '@/api/schemas';
import { useText, useWord } from '@/i18n/text';
import { Facts } from '@/ui/facts';

/** Who complains beside the one who filed, and who acts for them. */
export function Representation({ parties: { jointComplainants, proxy } }: { parties: Schemas['Parties'] }) {
  const text = useText();
  const word = useWord();
  return (
    <>
      {jointComplainants.length > 0 && <h3 className="sub">{text('joint.title')}</h3>}
      {jointComplainants.map((joint, place) => (
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
