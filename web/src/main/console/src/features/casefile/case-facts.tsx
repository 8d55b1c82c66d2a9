import { Button } from 'antd';
import { useState } from 'react';
import type { CaseFile } from '@/api/case-file';
import { useParties } from '@/api/parties';
import { useReference } from '@/api/reference';
import { yuan } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { Facts } from '@/ui/facts';
import { ProblemNotice } from '@/ui/problem-notice';
import { Representation } from './representation';

/** What happened, in the words of the one who filed. */
export function MatterCard({ caseFile }: { caseFile: CaseFile }) {
  const text = useText();
  const word = useWord();
  const countyName = useCountyName();
  const { subject, incident, request } = caseFile;
  return (
    <section className="card" aria-label={text('call.matter')}>
      <h2>{text('call.matter')}</h2>
      {incident ? <p className="facts-text">{incident.facts}</p> : <p className="quiet">{text('case.factsMasked')}</p>}
      <Facts
        facts={[
          [text('subject.category'), subject.category?.name],
          [text('subject.issue'), subject.issue?.name],
          [text('subject.suspectedAct'), subject.suspectedAct?.name],
          [text('subject.product'), subject.product],
          [text('subject.shelfLife'), subject.shelfLifeDays === null ? null : text('subject.days', { days: subject.shelfLifeDays })],
          [text('incident.occurredOn'), incident?.occurredOn],
          [text('incident.place'), [countyName(incident?.countyCode ?? null), incident?.place].filter(Boolean).join(' ')],
          [text('request.remedies'), request.remedies.map((remedy) => word('remedy', remedy)).join(text('list.comma'))],
          [text('request.amount'), request.amount && `${yuan(request.amount)} ${text('yuan')}`],
          [text('case.answer'), caseFile.answer],
          [text('case.placingReason'), caseFile.placingReason && word('placingReason', caseFile.placingReason)],
        ]}
      />
    </section>
  );
}

function useCountyName() {
  const counties = useReference('counties');
  return (code: string | null) => (code ? (counties.find((county) => county.code === code)?.name ?? code) : null);
}

export function PartiesCard({ caseFile }: { caseFile: CaseFile }) {
  const text = useText();
  const word = useWord();
  const countyName = useCountyName();
  const { respondent } = caseFile;
  const [isRevealed, reveal] = useState(false);
  const inFull = useParties(caseFile.number, 'FULL', isRevealed);
  const masked = useParties(caseFile.number, 'MASKED', caseFile.kind === 'COMPLAINT');
  const parties = (isRevealed && inFull.data) || masked.data;
  const party = (isRevealed && inFull.data ? inFull.data : caseFile).party;
  return (
    <section className="card parties" aria-label={text('case.parties')}>
      <div>
        <h2>{text(`call.party.${caseFile.kind}`)}</h2>
        <ProblemNotice error={inFull.error} />
        {party ? (
          <Facts
            facts={[
              [text('party.name'), party.name],
              [text('party.phone'), party.phone],
              [text('party.email'), party.email],
              [party.idType ? word('idType', party.idType) : text('party.idNumber'), party.idNumber],
              [text('party.address'), party.address],
            ]}
          />
        ) : (
          <p className="quiet">{text('case.anonymous')}</p>
        )}
        {parties && <Representation parties={parties} />}
        {party && !caseFile.partyRevealable && <p className="quiet">{text('case.masked')}</p>}
        {party && caseFile.partyRevealable && (
          <p>
            <Button size="small" aria-pressed={isRevealed} loading={inFull.isFetching} onClick={() => { reveal(!isRevealed); }}>
              {text(isRevealed ? 'case.mask' : 'case.reveal')}
            </Button>{' '}
            <span className="quiet">{text('case.revealHint')}</span>
          </p>
        )}
      </div>
      <div>
        <h2>{text('call.respondent')}</h2>
        <Facts
          facts={[
            [text('respondent.name'), respondent.name],
            [text('respondent.creditCode'), respondent.creditCode],
            [text('respondent.phone'), respondent.phone],
            [text('respondent.address'), [countyName(respondent.countyCode), respondent.address].filter(Boolean).join(' ')],
            [text('respondent.platform'), [respondent.platformName, countyName(respondent.platformCountyCode)].filter(Boolean).join(' ')],
          ]}
        />
      </div>
    </section>
  );
}
