import { acceptance } from './zh-cn/acceptance';
import { administration } from './zh-cn/administration';
import { answer } from './zh-cn/answer';
import { approval } from './zh-cn/approval';
import { attachments } from './zh-cn/attachments';
import { audit } from './zh-cn/audit';
import { calendar } from './zh-cn/calendar';
import { callback } from './zh-cn/callback';
import { casefile } from './zh-cn/casefile';
import { correction } from './zh-cn/correction';
import { deadlines } from './zh-cn/deadlines';
import { fields } from './zh-cn/fields';
import { files } from './zh-cn/files';
import { followup } from './zh-cn/followup';
import { glance } from './zh-cn/glance';
import { identity } from './zh-cn/identity';
import { intake } from './zh-cn/intake';
import { interchange } from './zh-cn/interchange';
import { law } from './zh-cn/law';
import { linkage } from './zh-cn/linkage';
import { mediation } from './zh-cn/mediation';
import { notes } from './zh-cn/notes';
import { notification } from './zh-cn/notification';
import { papers } from './zh-cn/papers';
import { priority } from './zh-cn/priority';
import { process } from './zh-cn/process';
import { review } from './zh-cn/review';
import { routing } from './zh-cn/routing';
import { search } from './zh-cn/search';
import { shell } from './zh-cn/shell';
import { statistics } from './zh-cn/statistics';
import { steps } from './zh-cn/steps';
import { supervision } from './zh-cn/supervision';
import { timeline } from './zh-cn/timeline';
import { tracking } from './zh-cn/tracking';
import { verification } from './zh-cn/verification';
import { withdrawal } from './zh-cn/withdrawal';
import { worklist } from './zh-cn/worklist';

/** All texts in Chinese, each feature's in its own file. */
export const zhCn = {
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
