import { given } from '@/api/given';
import type { Schemas } from '@/api/schemas';
import { idsOf, type Upload } from '@/api/upload';

/** What the form holds while the caller talks; everything may still be unknown. */
export interface Call {
  kind: Schemas['Kind'];
  channel: Schemas['Channel'];
  source?: string;
  /** In office time, `2026-05-20T09:30`. */
  receivedAt?: string;
  party?: Schemas['PartyFields'];
  respondent?: Schemas['RespondentFields'];
  subject?: Schemas['SubjectFields'];
  suspectedAct?: string;
  incident?: { occurredOn?: string; place?: string; countyCode?: string; facts?: string };
  request?: Schemas['RequestFields'];
  consents?: Schemas['ConsentFields'];
  answer?: string;
  jointComplainants?: Schemas['JointFields'][];
  proxy?: Schemas['ProxyFields'];
  files?: Upload[];
}

export const KINDS: Call['kind'][] = ['COMPLAINT', 'VIOLATION_REPORT', 'ENQUIRY'];

export const NEW_CALL: Call = { kind: 'COMPLAINT', channel: 'PHONE', consents: { publicity: false, entrustedMediation: false } };

/** Whom each kind calls the one who files. */
const PARTY = { COMPLAINT: 'complainant', VIOLATION_REPORT: 'reporter', ENQUIRY: 'caller' } as const;

function common(call: Call) {
  return {
    channel: call.channel,
    source: call.source,
    // Office time is Beijing time, whatever the browser's zone.
    receivedAt: call.receivedAt ? `${call.receivedAt}:00+08:00` : undefined,
    [PARTY[call.kind]]: call.party,
    respondent: call.respondent,
    subject: call.subject,
  };
}

/** Others of the same dispute, who acts for the complainant, and what they brought. */
function beside({ jointComplainants, proxy, files }: Call) {
  return { jointComplainants: jointComplainants?.map(given), proxy, attachments: idsOf(files) };
}

export function complaint(call: Call): Schemas['ComplaintFiling'] {
  return given({ ...common(call), incident: call.incident, request: call.request, consents: call.consents, ...beside(call) }) as Schemas['ComplaintFiling'];
}

export function violationReport(call: Call): Schemas['ViolationReportFiling'] {
  return given({ ...common(call), incident: call.incident, suspectedAct: call.suspectedAct, attachments: idsOf(call.files) }) as Schemas['ViolationReportFiling'];
}

export function enquiry(call: Call): Schemas['EnquiryFiling'] {
  return given({ ...common(call), facts: call.incident?.facts, answer: call.answer }) as Schemas['EnquiryFiling'];
}

/** The server's name of a field as the form calls it. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/^\/(complainant|reporter|caller)\//, '/party/').replace(/^\/facts$/, '/incident/facts');
}

export const kindAfter = (kind: Call['kind']) => KINDS[(KINDS.indexOf(kind) + 1) % KINDS.length] as Call['kind'];
