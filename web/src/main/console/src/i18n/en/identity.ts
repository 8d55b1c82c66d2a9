import type { identity as zhCn } from '../zh-cn/identity';

export const identity: Record<keyof typeof zhCn, string> = {
  'signIn.title': 'Suqiu console',
  'signIn.subtitle': 'For staff of the complaints hotline',
  'signIn.username': 'User name',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'session.ended': 'Your session has ended',
  'session.endedHint': 'Please enter your password again. What you wrote on the page is still there.',
  'person.leave': 'Sign out',
  'person.noOffice': 'Of no office',
  'role.AGENT': 'Hotline agent',
  'role.DISPATCHER': 'Dispatcher',
  'role.HANDLER': 'Case handler',
  'role.HEAD': 'Head of office',
  'role.SUPERVISOR': 'Supervisor',
  'role.MANAGER': 'Manager',
  'role.ADMIN': 'Administrator',
  'role.IMPORTER': 'Importer',
  'role.AUDITOR': 'Auditor',
  'actor.system': 'System',
  'actor.public': 'Filed on the web',
};
