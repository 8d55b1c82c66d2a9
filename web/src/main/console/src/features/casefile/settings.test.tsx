import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { ADMIN, answers, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { Setting } from './api/settings';

const review: Setting = { name: 'review-window', version: 4, value: '20', unit: 'DAYS', least: 1, most: 365, usual: '30', settledBy: 'admin', settledAt: '2026-11-02T02:00:00Z' };
const reporter: Setting = { name: 'reporter-notice', version: 0, value: 'ON', unit: 'SWITCH', least: 0, most: 1, usual: 'ON', settledBy: null, settledAt: null };

const opensSettings = () => {
  server.use(answers('*/api/settings', { items: [review, reporter], next: null } as never));
  opens('/administration/settings', ADMIN);
};

describe('the settings', () => {
  it('are read with unit, bounds, and who changed them when', async () => {
    opensSettings();

    const row = within(await screen.findByRole('row', { name: /申请复核的期限/ }));
    expect(row.getByText('20 天')).toBeTruthy();
    expect(row.getByText('1 至 365 天，通常 30 天')).toBeTruthy();
    expect(row.getByText('admin，2026-11-02 10:00')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /告知举报人/ })).getByText('出厂设置')).toBeTruthy();
  });

  it('are changed against the version that was read', async () => {
    let sent: unknown;
    opensSettings();
    server.use(
      http.put('*/api/settings/review-window', async ({ request }) => {
        sent = { version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...review, version: 5, value: '25' });
      }),
    );
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '修改 申请复核的期限' }));
    const field = screen.getByLabelText('现值');
    await user.clear(field);
    await user.type(field, '25');
    await user.click(screen.getByRole('button', { name: '保存' }));

    await vi.waitFor(() => { expect(sent).toEqual({ version: '"4"', body: { value: '25' } }); });
  });

  it('keep what was typed where somebody else was faster, and write over theirs only once it was opened anew', async () => {
    const sent: (string | null)[] = [];
    let read = review;
    server.use(
      http.get('*/api/settings', () => HttpResponse.json({ items: [read, reporter], next: null })),
      http.put('*/api/settings/review-window', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        read = { ...review, version: 5, value: '60' };
        return refuses(412, { title: '所依据的版本已过期' });
      }),
    );
    opens('/administration/settings', ADMIN);
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '修改 申请复核的期限' }));
    const field = screen.getByLabelText('现值');
    await user.clear(field);
    await user.type(field, '25');
    await user.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('60 天')).toBeTruthy();
    expect(screen.getByText('所依据的版本已过期')).toBeTruthy();
    expect(screen.getByLabelText('现值')).toHaveProperty('value', '25');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('所依据的版本已过期')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '修改 申请复核的期限' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await vi.waitFor(() => { expect(sent).toEqual(['"4"', '"4"', '"5"']); });
    expect(screen.getByLabelText('现值')).toHaveProperty('value', '25');
  });

  it('say beside the field what the server does not take', async () => {
    opensSettings();
    server.use(http.put('*/api/settings/review-window', () => refuses(422, { title: '填写的内容有误', errors: [{ pointer: '/value', code: 'number-between', detail: '请填 1 至 365 之间的整数。' }] })));
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '修改 申请复核的期限' }));
    await user.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('请填 1 至 365 之间的整数。')).toBeTruthy();
  });
});
