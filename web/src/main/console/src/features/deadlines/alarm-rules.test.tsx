import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { answers, HANDLER, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { AlarmRule } from './api/alarm-rules';

const ADMIN = { ...HANDLER, username: 'admin', name: '管理员', roles: ['ADMIN' as const], office: null };
const warning: AlarmRule = { step: 'ACCEPTANCE', kind: 'WARNING', version: 2, workingDays: 2, told: ['HANDLER', 'HEAD'] };
const escalation: AlarmRule = { step: 'ACCEPTANCE', kind: 'ESCALATION', version: 0, workingDays: 0, told: ['SUPERVISOR'] };

describe('the alarms', () => {
  it('say who hears when, and are changed against the version that was read', async () => {
    let sent: unknown;
    server.use(
      answers('*/api/alarm-rules', { items: [warning, escalation], next: null }),
      http.put('*/api/alarm-rules/ACCEPTANCE/WARNING', async ({ request }) => {
        sent = { version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...warning, version: 3 });
      }),
    );
    opens('/administration/alarms', ADMIN);
    const user = userEvent.setup();

    const row = within(await screen.findByRole('row', { name: /到期前 2 个工作日/ }));
    expect(row.getByText('承办人、负责人')).toBeTruthy();
    expect(screen.getByText('到期次日零时')).toBeTruthy();

    await user.click(row.getByRole('button', { name: '修改 受理决定 · 预警' }));
    await user.click(screen.getByRole('checkbox', { name: '负责人' }));
    await user.click(screen.getByRole('button', { name: '保存' }));

    await vi.waitFor(() => { expect(sent).toEqual({ version: '"2"', body: { workingDays: 2, told: ['HANDLER'] } }); });
  });
});
