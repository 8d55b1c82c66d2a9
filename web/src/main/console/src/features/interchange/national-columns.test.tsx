import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { ADMIN, answers, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { Schemas } from '@/api/schemas';

const LAYOUT: Schemas['NationalLayout'] = {
  table: 'decisions',
  columns: [{ title: '件号', field: 'NUMBER' }, { title: '受理决定', field: 'DECISION' }],
  fields: ['NUMBER', 'DECISION', 'NOT_RECORDED'],
};

describe('the columns for the national platform', () => {
  it('are put in another order by keyboard or mouse, and sent with the version that was read', async () => {
    let sent: { version: string | null; body: unknown } | undefined;
    server.use(
      answers('*/api/interchange/national/columns', { items: [LAYOUT] }),
      answers('*/api/interchange/national/columns/decisions', LAYOUT, { headers: { ETag: '"2"' } }),
      http.put('*/api/interchange/national/columns/decisions', async ({ request }) => {
        sent = { version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json(LAYOUT);
      }),
    );
    opens('/administration/national-columns', ADMIN);

    await userEvent.click(await screen.findByRole('button', { name: '修改列：受理决定' }));
    await userEvent.click(await screen.findByRole('button', { name: '第 1 列下移' }));
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('已登记')).toBeTruthy();
    expect(sent).toEqual({ version: '"2"', body: { columns: [{ title: '受理决定', field: 'DECISION' }, { title: '件号', field: 'NUMBER' }] } });
  });

  it('keep what was typed where somebody else was faster, and do not write over theirs', async () => {
    const sent: unknown[] = [];
    let reads = 0;
    server.use(
      answers('*/api/interchange/national/columns', { items: [LAYOUT] }),
      http.get('*/api/interchange/national/columns/decisions', () => {
        reads += 1;
        return HttpResponse.json(LAYOUT, { headers: { ETag: `"${reads + 1}"` } });
      }),
      http.put('*/api/interchange/national/columns/decisions', async ({ request }) => {
        sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
        return refuses(412, { title: '所依据的版本已过期' });
      }),
    );
    opens('/administration/national-columns', ADMIN);

    await userEvent.click(await screen.findByRole('button', { name: '修改列：受理决定' }));
    await userEvent.click(await screen.findByRole('button', { name: '第 1 列下移' }));
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('所依据的版本已过期')).toBeTruthy();
    await vi.waitFor(() => { expect(reads).toBe(2); });
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await vi.waitFor(() => { expect(sent).toHaveLength(2); });
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toMatchObject({ version: '"2"', body: { columns: [{ field: 'DECISION' }, { field: 'NUMBER' }] } });
  });

  it('tell what is wrong beside the column that it is wrong with', async () => {
    server.use(
      answers('*/api/interchange/national/columns', { items: [LAYOUT] }),
      answers('*/api/interchange/national/columns/decisions', LAYOUT, { headers: { ETag: '"2"' } }),
      http.put('*/api/interchange/national/columns/decisions', () => refuses(422, { errors: [{ pointer: '/columns/1/title', code: 'stands-twice', detail: '重复。' }] })),
    );
    opens('/administration/national-columns', ADMIN);

    await userEvent.click(await screen.findByRole('button', { name: '修改列：受理决定' }));
    await userEvent.click(await screen.findByRole('button', { name: '保存' }));

    const second = within(await screen.findByRole('group', { name: '第 2 列' }));
    expect(await second.findByText('重复。')).toBeTruthy();
  });
});
