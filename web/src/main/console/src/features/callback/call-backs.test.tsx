import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { AGENT, answers, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';

const callBack = {
  id: 7, reason: 'PROMISE', contact: { name: '古**', phone: '139****5678' }, matter: '告知受理单位', caseNumber: null,
  dueAt: '2026-11-22T02:00:00Z', overdue: true, notedBy: 'agent', notedAt: '2026-11-21T02:00:00Z', takenBy: null, attempts: 1,
  remark: '无人接听', outcome: null,
};

const list = (...items: object[]) => answers('*/api/call-backs', { items, next: null } as never);

describe('the list of call-backs', () => {
  it('says who is overdue, without the number', async () => {
    opens('/call-backs', AGENT);
    server.use(list(callBack));

    expect(await screen.findByText(/已过时间/)).toBeTruthy();
    expect(screen.getByText('139****5678')).toBeTruthy();
    expect(screen.getByText('打过 1 次：无人接听')).toBeTruthy();
  });

  it('shows the number to who claimed it, and takes what came of the call', async () => {
    let takenBy: string | null = null;
    let report: unknown;
    opens('/call-backs', AGENT);
    server.use(
      http.get('*/api/call-backs', () => HttpResponse.json({ items: [{ ...callBack, takenBy }], next: null })),
      http.post('*/api/call-backs/7/claim', () => {
        takenBy = 'agent';
        return HttpResponse.json({ ...callBack, takenBy });
      }),
      answers('*/api/call-backs/7/contact', { name: '古丽娜尔', phone: '13912345678' }),
      http.post('*/api/call-backs/7/attempts', async ({ request }) => {
        report = await request.json();
        return HttpResponse.json({ ...callBack, outcome: 'REACHED' });
      }),
    );
    const user = userEvent.setup();
    await screen.findByText('139****5678');

    await user.keyboard('j{Enter}');
    await user.click(await screen.findByRole('button', { name: '显示联系方式' }));
    expect(await screen.findByText('13912345678')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '登记结果' }));
    await user.click(screen.getByRole('button', { name: '登记' }));

    await vi.waitFor(() => { expect(report).toEqual({ reached: true }); });
  });

  it('says that somebody else was faster', async () => {
    opens('/call-backs', AGENT);
    server.use(
      list(callBack),
      http.post('*/api/call-backs/7/claim', () => refuses(409, { detail: '这个回电已由他人领取。' })),
    );

    await userEvent.click(await screen.findByRole('button', { name: '领取' }));

    expect(await screen.findByText(/已由他人领取/)).toBeTruthy();
  });

  it('says that nobody waits', async () => {
    opens('/call-backs', AGENT);

    expect(await screen.findByText('没有要回的电话')).toBeTruthy();
  });
});
