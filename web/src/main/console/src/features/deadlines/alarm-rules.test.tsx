import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { ADMIN, answers, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { AlarmRule } from './api/alarm-rules';

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

  it('keep what was typed where somebody else was faster', async () => {
    let read = warning;
    server.use(
      http.get('*/api/alarm-rules', () => HttpResponse.json({ items: [read, escalation], next: null })),
      http.put('*/api/alarm-rules/ACCEPTANCE/WARNING', () => {
        read = { ...warning, version: 3, workingDays: 4 };
        return refuses(412, { title: '所依据的版本已过期' });
      }),
    );
    opens('/administration/alarms', ADMIN);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '修改 受理决定 · 预警' }));
    const field = screen.getByLabelText('到期前几个工作日');
    await user.clear(field);
    await user.type(field, '7');
    await user.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('到期前 4 个工作日')).toBeTruthy();
    expect(screen.getByText('所依据的版本已过期')).toBeTruthy();
    expect(screen.getByLabelText('到期前几个工作日')).toHaveProperty('value', '7');
  });
});
