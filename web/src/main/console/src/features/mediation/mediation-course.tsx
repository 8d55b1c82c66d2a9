import { useParties } from '@/api/parties';
import type { Schemas } from '@/api/schemas';
import { moment } from '@/i18n/format';
import { useText, useWord } from '@/i18n/text';
import { RecordList } from '@/ui/record-list';

interface Course {
  number: string;
  mediation: Schemas['Mediation'];
}

/** What the parties agreed to, who mediates, and when they met. */
export function MediationCourse({ number, mediation }: Course) {
  return (
    <>
      <Consents number={number} mediation={mediation} />
      <Sessions sessions={mediation.sessions} />
      <Recusals recusals={mediation.recusals} />
    </>
  );
}

function Consents({ number, mediation: { consents, entrustment } }: Course) {
  const text = useText();
  const word = useWord();
  const isJoint = consents.some((said) => said.jointComplainant !== null);
  const { data: parties } = useParties(number, 'MASKED', isJoint);
  const who = (said: Schemas['ConsentView']) =>
    parties?.jointComplainants.find(({ id }) => id === said.jointComplainant)?.name ?? word('party', said.party);
  return (
    <>
      <RecordList
        title={text('consent.title')}
        lines={consents.map((said, place) => ({
          key: place,
          title: `${who(said)}${text(said.given ? 'consent.yes' : 'consent.no')}${word('consentTo', said.to)}`,
          by: `${said.on} · ${word('actor', said.recordedBy)}`,
        }))}
      />
      {entrustment && (
        <RecordList
          title={text('entrust.title')}
          lines={[{ key: 'entrusted', title: entrustment.organisation, words: [entrustment.remark], by: `${entrustment.on} · ${word('actor', entrustment.by)}` }]}
        />
      )}
    </>
  );
}

function Sessions({ sessions }: { sessions: Schemas['MediationSession'][] }) {
  const text = useText();
  const word = useWord();
  const names = (sides: string[]) => sides.map((side) => word('party', side)).join(text('list.comma'));
  return (
    <RecordList
      title={text('session.title')}
      lines={sessions.map((session) => ({
        key: session.id,
        title: `${moment(session.at)} · ${word('sessionState', session.state)}`,
        aside: <span className="quiet">{[word('sessionForm', session.form), session.place].filter(Boolean).join(' · ')}</span>,
        words: [
          session.absent.length > 0 ? `${text('session.absent')}${text('colon')}${names(session.absent)}` : null,
          session.excused.length > 0 ? `${text('session.excused')}${text('colon')}${names(session.excused)}` : null,
          session.minutes,
        ],
        by: `${text('session.mediators')} ${session.mediators.join(text('list.comma'))}`,
      }))}
    />
  );
}

function Recusals({ recusals }: { recusals: Schemas['Recusal'][] }) {
  const text = useText();
  const word = useWord();
  return (
    <RecordList
      title={text('recusal.title')}
      lines={recusals.map((recusal) => ({
        key: recusal.id,
        title: `${recusal.mediator} · ${word('recusalState', recusal.state)}`,
        words: [recusal.reason, recusal.reasons],
        by: `${moment(recusal.recordedAt)}${recusal.askedBy ? ` · ${word('party', recusal.askedBy)}` : ''}`,
      }))}
    />
  );
}
