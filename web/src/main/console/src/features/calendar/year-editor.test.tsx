import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ADMIN, answers, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';

const moved = [{ caseNumber: '654201-20261110-0001', step: 'ACCEPTANCE', from: '2026-11-24', to: '2026-11-25' }];

describe('a year that is changed by clicking', () => {
  it('says what would move before it is published, and what moved', async () => {
    const sent: { version: string | null; body: unknown }[] = [];
    const told = async ({ request }: { request: Request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({ region: 'CN', year: 2026, edition: 4, moved });
    };
    opens('/administration/calendars', ADMIN);
    server.use(
      answers('*/api/calendars', { items: [{ region: 'CN', year: 2026, edition: 3, published: true }], next: null }),
      answers('*/api/calendars/CN/2026', { region: 'CN', year: 2026, edition: 3, daysOff: [{ on: '2026-01-01', name: '元旦', nameEn: "New Year's Day" }], makeUpDays: [] }),
      http.post('*/api/calendars/CN/2026/preview', told),
      http.put('*/api/calendars/CN/2026', told),
    );
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '修改这一年' }));
    await user.click(screen.getByRole('button', { name: /^2026-11-24/ }));
    expect(screen.getByRole('button', { name: '2026-11-24 元旦' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: '发布' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: '看看哪些期限会变' }));
    expect(await screen.findByText('654201-20261110-0001')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '发布' }));

    expect(await screen.findByText('2026 年第 4 版已发布')).toBeTruthy();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual({
      version: '"3"',
      body: { daysOff: [{ on: '2026-01-01', name: '元旦', nameEn: "New Year's Day" }, { on: '2026-11-24', name: '元旦' }], makeUpDays: [] },
    });
  });
});
