import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answers, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { WorkItem } from './api/read-worklist';

const late: WorkItem = {
  taskId: 'late',
  step: 'ACCEPTANCE',
  caseNumber: '654201-20261110-0001',
  kind: 'COMPLAINT',
  summary: '滴灌带破裂，要求退款',
  office: { code: '654201', name: '塔城市市场监督管理局' },
  assignee: null,
  dueOn: '2026-11-18',
  light: 'RED',
  escalatedAt: '2026-11-18T16:00:00Z',
  receivedAt: '2026-11-07T02:00:00Z',
  priority: 'NORMAL',
};
const inTime: WorkItem = { ...late, taskId: 'in-time', caseNumber: '654201-20261120-0002', light: 'GREEN', escalatedAt: null, dueOn: '2026-12-01' };

const queue = (items: WorkItem[]) => [
  answers('*/api/worklist', { items, next: null }),
  answers('*/api/worklist/counts', { green: 1, amber: 0, red: 1 }),
];

describe('the worklist', () => {
  it('says in words what is late, by how much, and that it was escalated', async () => {
    server.use(...queue([late, inTime]));
    opens('/worklist');

    const row = (await screen.findByRole('link', { name: late.caseNumber })).closest('tr') as HTMLElement;

    expect(within(row).getByText('逾期')).toBeTruthy();
    expect(within(row).getByText('逾期 4 天')).toBeTruthy();
    expect(within(row).getByText('已升级')).toBeTruthy();
  });

  it('is worked by keyboard: j moves on, c claims, Enter opens', async () => {
    const claimed: string[] = [];
    server.use(
      ...queue([late, inTime]),
      http.post('*/api/worklist/:taskId/claim', ({ params }) => {
        claimed.push(String(params['taskId']));
        return HttpResponse.json(inTime);
      }),
      http.get('*/api/cases/:number*', () => new HttpResponse(null, { status: 404 })),
      http.get('*/api/cases/:number/*', () => new HttpResponse(null, { status: 404 })),
    );
    const router = opens('/worklist');
    await screen.findByRole('link', { name: late.caseNumber });
    const user = userEvent.setup();

    await user.keyboard('jjc');
    await screen.findByText('已领取');
    await user.keyboard('{Enter}');

    expect(claimed).toEqual(['in-time']);
    expect(router.state.location.pathname).toBe(`/cases/${inTime.caseNumber}`);
  });

  it('asks the server for the light that was chosen', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/worklist', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('light'));
        return HttpResponse.json({ items: [], next: null });
      }),
      answers('*/api/worklist/counts', { green: 1, amber: 0, red: 1 }),
    );
    opens('/worklist');

    await userEvent.click(await screen.findByRole('button', { name: /逾期/ }));

    expect(await screen.findByText('没有符合条件的事项')).toBeTruthy();
    expect(asked).toEqual([null, 'RED']);
  });
});
