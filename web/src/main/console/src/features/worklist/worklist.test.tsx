import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { answers, HANDLER, opens } from '@/app/hotline';
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

  it('says that it changed while a hand is on it, and shows it when asked', async () => {
    let number = 0;
    server.use(
      http.get('*/api/worklist', () => {
        number += 1;
        return HttpResponse.json({ items: number === 1 ? [late] : [inTime, late], next: null });
      }),
      answers('*/api/worklist/counts', { green: 1, amber: 0, red: 1 }),
    );
    const hub = new EventTarget();
    window.EventSource = class {
      addEventListener = hub.addEventListener.bind(hub);
      close = () => undefined;
    } as unknown as typeof EventSource;
    opens('/worklist');
    (await screen.findByRole('link', { name: late.caseNumber })).focus();

    act(() => { hub.dispatchEvent(new Event('changed')); });

    expect(await screen.findByRole('button', { name: /列表有变化/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: inTime.caseNumber })).toBeNull();
    await userEvent.keyboard('r');
    expect(await screen.findByRole('link', { name: inTime.caseNumber })).toBeTruthy();
    Reflect.deleteProperty(window, 'EventSource');
  });

  it('keeps a filter under a name, on this device', async () => {
    server.use(...queue([late]));
    const router = opens('/worklist?light=RED');
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '保存为视图' }));
    await user.type(await screen.findByRole('searchbox', { name: '视图名称' }), '急件{Enter}');
    await user.click(await screen.findByRole('button', { name: '急件' }));
    expect(router.state.location.search).toBe('');
    await user.click(screen.getByRole('button', { name: '急件' }));

    expect(router.state.location.search).toBe('?light=RED');
  });

  it('shows each filter of an address that leads here, and takes it away again', async () => {
    server.use(...queue([late]));
    const router = opens('/worklist?queue=OFFICE&dueBy=2026-11-22&returned=true&priority=URGENT&assignee=gone&county=654201');
    const user = userEvent.setup();

    expect(await screen.findByLabelText('到期不晚于')).toHaveProperty('value', '2026-11-22');
    const inForce = [/^退回/, /^紧急程度/, /^承办人/, /^地区/].map((label) => screen.getByRole('combobox', { name: label }).closest('.ant-select') as HTMLElement);
    ['退回过的', '紧急', 'gone', '654201'].forEach((value, place) => {
      expect(within(inForce[place] as HTMLElement).getByText(value)).toBeTruthy();
    });
    for (const select of inForce) {
      await user.click(select.querySelector('.ant-select-clear') as Element);
    }
    document.querySelector<HTMLElement>('.ant-picker-clear')?.focus();
    await user.keyboard('{Enter}');

    expect(router.state.location.search).toBe('?queue=OFFICE');
    expect(screen.queryByRole('combobox', { name: /^退回/ })).toBeNull();
  });

  it('offers what is asked for now and then when told to', async () => {
    server.use(...queue([late]));
    const router = opens('/worklist');
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '更多条件' }));
    await user.click(screen.getByRole('combobox', { name: /^退回/ }));
    await user.click(await screen.findByText('退回过的', { selector: '.ant-select-item-option-content' }));
    await user.click(screen.getByRole('button', { name: '收起条件' }));

    expect(router.state.location.search).toBe('?returned=true');
    expect(screen.getByRole('combobox', { name: /^退回/ })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: /^紧急程度/ })).toBeNull();
  });

  it('gives several lines to one of the office', async () => {
    const given: string[] = [];
    server.use(
      ...queue([late, inTime]),
      answers('*/api/users', { items: [{ username: 'handler-654201', name: '阿依古丽' }] }),
      http.put('*/api/worklist/:taskId/assignee', ({ params }) => {
        given.push(String(params['taskId']));
        return HttpResponse.json(late);
      }),
    );
    opens('/worklist', { ...HANDLER, roles: ['HEAD'] });
    const user = userEvent.setup();

    await user.click(await screen.findByRole('checkbox', { name: '全选' }));
    await user.click(screen.getByRole('combobox', { name: '指派给' }));
    await user.click(await screen.findByText('阿依古丽', { selector: '.ant-select-item-option-content' }));

    expect(await screen.findByText('已指派 2 件')).toBeTruthy();
    expect(given).toEqual(['late', 'in-time']);
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

  it('takes the words of a view that was saved long ago out of its address', async () => {
    window.localStorage.setItem('suqiu-worklist-views-handler-654201', JSON.stringify([{ name: '旧视图', address: 'light=RED&words=%E5%8F%A4' }]));
    server.use(
      ...queue([late]),
      http.post('*/api/worklist/search', () => HttpResponse.json({ items: [inTime], next: null })),
      http.post('*/api/worklist/search/counts', () => HttpResponse.json({ green: 1, amber: 0, red: 0 })),
    );
    const router = opens('/worklist');

    await userEvent.click(await screen.findByRole('button', { name: '旧视图' }));

    expect(await screen.findByRole('link', { name: inTime.caseNumber })).toBeTruthy();
    expect(router.state.location.search).toBe('?light=RED');
  });

  it('looks for words, which may name somebody, in no address; a saved view knows them', async () => {
    const sought: unknown[] = [];
    const addresses: string[] = [];
    server.use(
      ...queue([late]),
      http.post('*/api/worklist/search', async ({ request }) => {
        sought.push(await request.json());
        addresses.push(new URL(request.url).search);
        return HttpResponse.json({ items: [inTime], next: null });
      }),
      http.post('*/api/worklist/search/counts', () => HttpResponse.json({ green: 7, amber: 0, red: 0 })),
    );
    const router = opens('/worklist?light=GREEN');
    const user = userEvent.setup();

    await user.type(await screen.findByRole('searchbox', { name: '查找' }), '古丽娜尔{Enter}');
    await screen.findByRole('link', { name: inTime.caseNumber });
    await screen.findByText('7');
    await user.click(screen.getByRole('button', { name: '保存为视图' }));
    await user.type(await screen.findByRole('searchbox', { name: '视图名称' }), '她的件{Enter}');
    await user.click(await screen.findByRole('button', { name: '她的件' }));
    await screen.findByRole('link', { name: late.caseNumber });
    await user.click(screen.getByRole('button', { name: '她的件' }));

    expect(await screen.findByRole('link', { name: inTime.caseNumber })).toBeTruthy();
    expect(sought).toContainEqual({ words: '古丽娜尔' });
    expect([router.state.location.search, ...addresses].join()).not.toContain(encodeURIComponent('古'));
    expect(router.state.location.search).toBe('?light=GREEN');
  });
});
