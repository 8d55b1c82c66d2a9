import { acceptance } from './en/acceptance';
import { administration } from './en/administration';
import { answer } from './en/answer';
import { approval } from './en/approval';
import { attachments } from './en/attachments';
import { audit } from './en/audit';
import { calendar } from './en/calendar';
import { callback } from './en/callback';
import { casefile } from './en/casefile';
import { correction } from './en/correction';
import { deadlines } from './en/deadlines';
import { fields } from './en/fields';
import { files } from './en/files';
import { followup } from './en/followup';
import { glance } from './en/glance';
import { identity } from './en/identity';
import { intake } from './en/intake';
import { interchange } from './en/interchange';
import { law } from './en/law';
import { linkage } from './en/linkage';
import { mediation } from './en/mediation';
import { notes } from './en/notes';
import { notification } from './en/notification';
import { papers } from './en/papers';
import { priority } from './en/priority';
import { process } from './en/process';
import { review } from './en/review';
import { routing } from './en/routing';
import { search } from './en/search';
import { shell } from './en/shell';
import { statistics } from './en/statistics';
import { steps } from './en/steps';
import { supervision } from './en/supervision';
import { timeline } from './en/timeline';
import { tracking } from './en/tracking';
import { verification } from './en/verification';
import { withdrawal } from './en/withdrawal';
import { worklist } from './en/worklist';
import type { Texts } from './text';

/** All texts in English; a file that misses one of its Chinese counterpart's does not compile. */
export const en: Texts = {
  ...acceptance,
  ...administration,
  ...answer,
  ...approval,
  ...attachments,
  ...audit,
  ...calendar,
  ...callback,
  ...casefile,
  ...correction,
  ...deadlines,
  ...fields,
  ...files,
  ...followup,
  ...glance,
  ...identity,
  ...intake,
  ...interchange,
  ...law,
  ...linkage,
  ...mediation,
  ...notes,
  ...notification,
  ...papers,
  ...priority,
  ...process,
  ...review,
  ...routing,
  ...search,
  ...shell,
  ...statistics,
  ...steps,
  ...supervision,
  ...timeline,
  ...tracking,
  ...verification,
  ...withdrawal,
  ...worklist,
};
