import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/schemas';
import { opens } from '@/app/hotline';
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
  });
});
