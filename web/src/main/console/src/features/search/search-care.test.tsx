import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/schemas';
import { ADMIN, answers, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';

const standing: Schemas['IndexStanding'] = {
  activity: 'REBUILDING', done: 50, cases: 200, comparedAt: null, repaired: 3, madeAnew: 1, documents: 200, bytes: 1_048_576, waiting: 0,
};

function opensTheCareOfSearch() {
  server.use(
    answers('*/api/search-index', standing),
    answers('*/api/search-synonyms', { items: [{ words: ['手机', '移动电话'] }, { words: ['退货', '退款'] }] }),
    answers('*/api/search-misses', { items: [{ day: '2026-11-22', words: '共享单车押金', times: 3 }, { day: '2026-11-22', words: '', times: 5 }] }),
  );
  opens('/administration/search', ADMIN);
}

describe('the care of the search', () => {
  it('shows how far a rebuild has come', async () => {
    opensTheCareOfSearch();

    expect((await screen.findByRole('progressbar', { name: '进度' })).getAttribute('aria-valuenow')).toBe('25');
    expect(screen.getByText('正在重建，其间照常可以查找。')).toBeTruthy();
  });

  it('makes a synonym of what nobody found', async () => {
    let sent: unknown;
    opensTheCareOfSearch();
    server.use(
      http.post('*/api/search-synonyms', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(sent as object, { status: 201 });
      }),
    );

    await userEvent.click(await screen.findByRole('button', { name: '加同义词：共享单车押金' }));
    await userEvent.type(screen.getByRole('combobox', { name: '意思相同的词' }), '公共自行车押金{Enter}');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    await waitFor(() => { expect(sent).toEqual({ words: ['共享单车押金', '公共自行车押金'] }); });
  });

  it('finds a group by one of its words, and changes it by any', async () => {
    let changed: unknown;
    opensTheCareOfSearch();
    server.use(
      http.put('*/api/search-synonyms/:word', async ({ request, params }) => {
        changed = [params['word'], await request.json()];
        return HttpResponse.json({ words: ['手机', '移动电话', '电话机'] });
      }),
    );

    await userEvent.type(await screen.findByLabelText('在同义词中查找'), '移动');
    const card = screen.getByRole('region', { name: '同义词' });
    await waitFor(() => { expect(within(card).getAllByRole('listitem')).toHaveLength(1); });
    await userEvent.click(within(card).getByRole('button', { name: '修改：手机、移动电话' }));
    await userEvent.type(screen.getByRole('combobox', { name: '意思相同的词' }), '电话机{Enter}');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    await waitFor(() => { expect(changed).toEqual(['手机', { words: ['手机', '移动电话', '电话机'] }]); });
  });
});
