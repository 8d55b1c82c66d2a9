import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answers, HANDLER, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';

const DISPATCHER = { ...HANDLER, username: 'dispatcher', name: '陈派单', roles: ['DISPATCHER' as const], office: null };
const NUMBER = '654200-20261122-0003';
const waiting = {
  taskId: 't1', step: 'DISPATCH', caseNumber: NUMBER, kind: 'COMPLAINT', summary: '滴灌带破裂', office: null, assignee: null,
  dueOn: '2026-12-01', light: 'GREEN', escalatedAt: null, receivedAt: '2026-11-22T02:00:00Z', priority: 'NORMAL',
};

describe('what the table placed nowhere', () => {
  it('says why, and goes where it is proposed with one click', async () => {
    let sent: unknown;
    opens('/watch', DISPATCHER);
    server.use(
      answers('*/api/worklist', { items: [waiting], next: null }),
      answers(`*/api/cases/${NUMBER}/proposal`, { reason: 'place-unknown', office: { code: '654221', name: '额敏县市场监督管理局' }, clue: 'NAMED_PLACE' }),
      http.post(`*/api/cases/${NUMBER}/dispatch`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({});
      }),
    );

    expect(await screen.findByText('原因：所在地不明')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: `${NUMBER} 分送 额敏县市场监督管理局` }));

    expect(await screen.findByText('已登记')).toBeTruthy();
    expect(sent).toEqual({ officeCode: '654221', reason: '按建议分送：地址里写到的地方' });
  });

  it('says that nobody can propose anything, or that nothing waits', async () => {
    opens('/watch', DISPATCHER);
    server.use(
      answers('*/api/worklist', { items: [waiting], next: null }),
      answers(`*/api/cases/${NUMBER}/proposal`, { reason: '属邮政监管', office: null, clue: null }),
    );

    expect(await screen.findByText('没有建议，请看案情后分送。')).toBeTruthy();
    expect(screen.getByText('原因：属邮政监管')).toBeTruthy();
  });
});
