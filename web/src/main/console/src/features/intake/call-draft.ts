import { Form, type FormInstance } from 'antd';
import { given } from '@/api/given';
import type { Schemas } from '@/api/schemas';
import type { Call } from './call';
import { useSettled } from './use-settled';

type Draft = Schemas['CallDraft'];

/** Whole numbers and names only: each key would ask about somebody else. */
const PHONE = /^\+?\d{7,}$/;

interface Said {
  phone: string | undefined;
  respondent: string | undefined;
  creditCode: string | undefined;
  facts: string | undefined;
}

function enough({ phone, respondent, creditCode, facts }: Said): Draft {
  const telling = given({
    phone: PHONE.test(phone ?? '') ? phone : '',
    respondent: (respondent?.trim().length ?? 0) > 1 ? respondent : '',
    creditCode,
    facts: (facts?.trim().length ?? 0) > 7 ? facts : '',
  });
  return (telling ?? {}) as Draft;
}

/** What a call says by which others like it are found. */
export function draftOf({ party, respondent, incident }: Call): Draft {
  return enough({ phone: party?.phone, respondent: respondent?.name, creditCode: respondent?.creditCode, facts: incident?.facts });
}

/** The same of the call that is being written, once the writing pauses. */
export function useDraft(form: FormInstance<Call>): Draft {
  const phone = Form.useWatch(['party', 'phone'], form);
  const respondent = Form.useWatch(['respondent', 'name'], form);
  const creditCode = Form.useWatch(['respondent', 'creditCode'], form);
  const facts = Form.useWatch(['incident', 'facts'], form);
  const said = JSON.stringify(enough({ phone, respondent, creditCode, facts }));
  return JSON.parse(useSettled(said, '{}')) as Draft;
}
