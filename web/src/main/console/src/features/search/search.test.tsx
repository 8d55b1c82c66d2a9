import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/schemas';
import { foreign } from '@/app/foreign';
import { AGENT, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';

const found: Schemas['Found'] = {
  items: [
    {
      number: '654201-20261110-0001',
      kind: 'COMPLAINT',
      stage: 'IN_MEDIATION',
      outcome: null,
      receivedAt: '2026-11-10T02:00:00Z',
      office: null,
      handler: null,
      category: null,
      respondent: '绿洲农资',
      closedOn: null,
      snippets: { facts: [[{ text: '买的', found: false }, { text: '滴灌带', found: true }]] },
    },
  ],
  next: null,
  total: 1,
  loosely: false,
  complete: true,
  facets: { county: [{ code: '654201', name: '塔城市', count: 1 }] },
};

describe('searching from the bar above every page', () => {
  it('marks what was looked for, narrows down, and keeps the words out of the address', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/cases/search', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(found);
      }),
    );
    const router = opens('/search');

    await userEvent.type((await screen.findAllByLabelText('查找案件'))[0] as HTMLElement, '滴灌带{Enter}');
    expect((await screen.findByText('滴灌带', { selector: 'mark' })).textContent).toBe('滴灌带');
    const county = () => within(screen.getByRole('group', { name: '地区' })).getByRole('button');
    await userEvent.click(county());

    await waitFor(() => { expect(asked).toHaveLength(2); });
    expect(county().getAttribute('aria-pressed')).toBe('true');
    expect(asked).toEqual([
      { q: '滴灌带', facets: true, limit: 25 },
      { q: '滴灌带', filters: { county: ['654201'] }, facets: true, limit: 25 },
    ]);
    expect(router.state.location.search).toBe('');
    expect(foreign(document.body)).toEqual([]);
  });

  it('goes back from a filter to all that was found, and from there to where one came from', async () => {
    server.use(http.post('*/api/cases/search', () => HttpResponse.json(found)));
    const router = opens('/search');
    await userEvent.type((await screen.findAllByLabelText('查找案件'))[0] as HTMLElement, '滴灌带{Enter}');
    const county = async () => within(await screen.findByRole('group', { name: '地区' })).getByRole('button');
    await userEvent.click(await county());
    await waitFor(async () => { expect((await county()).getAttribute('aria-pressed')).toBe('true'); });

    await act(() => router.navigate(-1));
    await waitFor(async () => { expect((await county()).getAttribute('aria-pressed')).toBe('false'); });
    expect(screen.getByText('滴灌带', { selector: 'mark' })).toBeTruthy();

    await act(() => router.navigate(-1));
    expect(screen.queryByRole('group', { name: '地区' })).toBeNull();
  });

  it('tells each how those who filed are found', async () => {
    opens('/search');
    expect(await screen.findByText(/本人经办范围内，.*电话可只输后四位。/)).toBeTruthy();
    cleanup();

    opens('/search', AGENT);
    expect(await screen.findByText(/来电人的电话须输全部号码/)).toBeTruthy();
    expect(screen.queryByText(/投诉举报人.*后四位/)).toBeNull();
  });

  it('puts the newest first when asked, and opens what the keys went to', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/cases/search', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ ...found, total: 2, items: [...found.items, { ...found.items[0], number: '654201-20261109-0002' }] });
      }),
    );
    opens('/search');

    const [box] = await screen.findAllByLabelText('查找案件');
    await screen.findByRole('heading', { name: '查找案件' });
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(box);
    await userEvent.keyboard('滴灌带{Enter}');
    await userEvent.click(await screen.findByText('最新在前'));
    await waitFor(() => { expect(asked.at(-1)).toEqual({ q: '滴灌带', sort: 'NEWEST', facets: true, limit: 25 }); });
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('jj');

    expect(document.activeElement?.textContent).toBe('654201-20261109-0002');
    await userEvent.keyboard('k');
    expect(document.activeElement?.textContent).toBe('654201-20261110-0001');
  });

  it('says what may find more where nothing was found, and does it', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/cases/search', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ ...found, items: [], total: 0, complete: false, facets: {} });
      }),
    );
    opens('/search');

    await userEvent.type((await screen.findAllByLabelText('查找案件'))[0] as HTMLElement, '“滴灌带 漏水”{Enter}');
    expect(await screen.findByText('没有找到')).toBeTruthy();
    expect(screen.getByText('索引正在补齐，过一会儿可能找到更多。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '去掉引号' }));

    await waitFor(() => { expect(asked.at(-1)).toEqual({ q: '滴灌带 漏水', facets: true, limit: 25 }); });
    expect(screen.queryByRole('button', { name: '去掉引号' })).toBeNull();
  });
});
