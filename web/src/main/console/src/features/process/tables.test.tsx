import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { ADMIN, answers, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { Schemas } from '@/api/schemas';

const routing: Schemas['DecisionTables'] = {
  table: 'routing',
  version: 3,
  tables: [
    {
      key: 'Place',
      name: 'Place',
      conditions: [{ name: 'regiment', label: 'Regiment address' }, { name: 'respondentPlace', label: null }],
      answers: [{ name: 'place', label: null }],
      rows: [{ conditions: ['true', ''], answers: ['"NONE"'], why: '兵团另有监管机关' }],
    },
  ],
};
const versions = { items: [{ version: 3, since: '2026-11-02T02:00:00Z', by: 'admin' }, { version: 1, since: '2026-01-01T02:00:00Z', by: null }], next: null };
const file = new File(['<definitions/>'], 'routing.dmn');

const opensTables = () => {
  server.use(answers('*/api/decision-tables/routing', routing), answers('*/api/decision-tables/routing/versions', versions));
  opens('/administration/tables', ADMIN);
};

describe('the decision tables', () => {
  it('are read row by row, with what they were before', async () => {
    opensTables();

    const row = within(await screen.findByRole('row', { name: /兵团另有监管机关/ }));
    expect(row.getByText('"NONE"')).toBeTruthy();
    expect(row.getByText('任意')).toBeTruthy();
    expect(await screen.findByText('2026-11-02 10:00 · admin · 现行')).toBeTruthy();
    expect(screen.getByRole('link', { name: '第 1 版' }).getAttribute('href')).toBe('/api/decision-tables/routing/versions/1');
  });

  it('say of which former state no name was kept', async () => {
    opensTables();
    server.use(answers('*/api/decision-tables/routing/versions', { items: [2, 1].map((version) => ({ version, since: '2026-01-01T02:00:00Z', by: null })), next: null }));

    expect(await screen.findByText('2026-01-01 10:00 · 未留存姓名 · 现行')).toBeTruthy();
    expect(screen.getByText('2026-01-01 10:00 · 出厂设置')).toBeTruthy();
  });

  it('are replaced only after a second look, against the version that was read', async () => {
    let sent: { version: string | null; type: string | null } | undefined;
    opensTables();
    server.use(
      http.put('*/api/routing-table', ({ request }) => {
        sent = { version: request.headers.get('If-Match'), type: request.headers.get('Content-Type') };
        return HttpResponse.json({ version: 4 });
      }),
    );
    const user = userEvent.setup();

    await user.upload(await screen.findByLabelText('选择修改后的文件…'), file);
    expect(sent).toBeUndefined();
    await user.click(screen.getByRole('button', { name: '立即生效' }));

    await vi.waitFor(() => { expect(sent).toEqual({ version: '"3"', type: 'application/xml' }); });
    expect(await screen.findByText('第 4 版已生效')).toBeTruthy();
  });

  it('are not written over where somebody else was faster: the file has to be chosen anew', async () => {
    const sent: (string | null)[] = [];
    let version = 3;
    opensTables();
    server.use(
      http.get('*/api/decision-tables/routing', () => HttpResponse.json({ ...routing, version })),
      http.put('*/api/routing-table', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        version = 4;
        return refuses(412, { title: '所依据的版本已过期' });
      }),
    );
    const user = userEvent.setup();

    await user.upload(await screen.findByLabelText('选择修改后的文件…'), file);
    await user.click(screen.getByRole('button', { name: '立即生效' }));

    expect(await screen.findByText('第 4 版', { selector: '.quiet' })).toBeTruthy();
    expect(screen.getByText('所依据的版本已过期')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '立即生效' })).toBeNull();
    await user.upload(screen.getByLabelText('选择修改后的文件…'), file);
    await user.click(screen.getByRole('button', { name: '立即生效' }));
    await vi.waitFor(() => { expect(sent).toEqual(['"3"', '"4"']); });
  });

  it('stay as they are where the server refuses, and every reason is shown with its place', async () => {
    opensTables();
    server.use(
      http.put('*/api/routing-table', () =>
        refuses(422, { title: '填写的内容有误', errors: [{ pointer: '/Place/inputs/0', code: 'decision-type', detail: '“regiment”一列的类型应为 boolean' }, { pointer: '/Place/rules', code: 'broken-feel', detail: '以下各行的表达式无法执行：1' }] }),
      ),
    );
    const user = userEvent.setup();

    await user.upload(await screen.findByLabelText('选择修改后的文件…'), file);
    await user.click(screen.getByRole('button', { name: '立即生效' }));

    expect(await screen.findByText(/\/Place\/inputs\/0：“regiment”一列的类型应为 boolean/)).toBeTruthy();
    expect(screen.getByText(/以下各行的表达式无法执行：1/)).toBeTruthy();
    expect(screen.getByText('第 3 版', { selector: '.quiet' })).toBeTruthy();
  });
});
