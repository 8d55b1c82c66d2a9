import type { CaseFile } from '@/api/case-file';
import { useCasePart } from '@/api/case-parts';
import { hasRole, usePerson } from '@/api/me';
import { useText } from '@/i18n/text';
import { Card } from '@/ui/card';
import { FactorFacts } from './factor-facts';

/**
 * What the cases of the office say on the five factors (Order 121, Art. 17), where acceptance is decided. It is for a
 * person to weigh: nothing is ticked by it, and nothing found proves nothing.
 */
export function FactorsCard({ caseFile }: { caseFile: CaseFile }) {
  const { number, kind, stage } = caseFile;
  const text = useText();
  const isToBeDecided = kind === 'COMPLAINT' && stage === 'AWAITING_ACCEPTANCE';
  const decides = hasRole(usePerson(), 'HANDLER', 'HEAD') && isToBeDecided;
  const { data: factors } = useCasePart(number, '/api/cases/{number}/purchase-factors', decides);
  const { data: evidence } = useCasePart(number, '/api/cases/{number}/factors', decides);
  if (!decides || !factors?.items.length || !evidence) {
    return null;
  }
  return (
    <Card title={text('factors.title')} aside={<span className="quiet">{text('factors.basis')}</span>}>
      <p className="quiet">{text('factors.hint')}</p>
      {factors.items.map(({ code, text: words }) => (
        <section key={code} aria-label={words}>
          <h3 className="sub">{words}</h3>
          {code === 'UNUSUAL_PURCHASE' && !caseFile.subject.shelfLifeDays && <p className="quiet">{text('factors.noShelfLife')}</p>}
          <FactorFacts facts={evidence.items.find(({ factor }) => factor === code)?.facts ?? []} />
        </section>
      ))}
    </Card>
  );
}
