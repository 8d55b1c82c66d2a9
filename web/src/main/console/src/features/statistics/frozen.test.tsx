import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { ADMIN, answers, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { Schemas } from '@/api/schemas';

const MANAGER: Schemas['Person'] = { username: 'manager', name: '王建国', roles: ['MANAGER'], office: null };

const HASH = 'ab12'.repeat(16);
const OCTOBER: Schemas['FrozenMonth'] = {
  month: '2026-10', from: '2026-10-01', to: '2026-10-31', definitions: '2026.1', frozenAt: '2026-11-06T16:00:00Z', frozenBy: 'system', countedRows: 1234, sha256: HASH,
};
const kept = (key: string, kind: Schemas['Kind'], language: string): Schemas['KeptPrintout'] => ({ key, title: key, kind, view: 'FLOW', language, sha256: HASH });
const COUNTIES = { key: 'county-resolution', title: '县市表', parameters: ['from', 'to', 'kind', 'view'], formats: ['pdf', 'csv'] };

const anOpenedMonth = (restatements: Schemas['Restatement'][]) => [
  answers('*/api/frozen-months/2026-10', { period: OCTOBER, printouts: [kept('county-resolution', 'COMPLAINT', 'zh-CN'), kept('county-resolution', 'COMPLAINT', 'en')] }),
  answers('*/api/frozen-months/2026-10/restatements', { items: restatements }),
  answers('*/api/printouts', { items: [COUNTIES] }),
];

describe('frozen months', () => {
  it('say what to expect when there is none yet', async () => {
    server.use(answers('*/api/frozen-months', { items: [] }));
    opens('/figures/frozen', MANAGER);

    expect(await screen.findByText('还没有封存的月份')).toBeTruthy();
  });

  it('are listed with when, by whom, and a way in', async () => {
    server.use(answers('*/api/frozen-months', { items: [OCTOBER] }));
    opens('/figures/frozen', MANAGER);

    const row = (await screen.findByRole('link', { name: '2026-10' })).closest('tr') as HTMLElement;
    expect(within(row).getByText('2026-11-07 00:00')).toBeTruthy();
    expect(within(row).getByText('系统')).toBeTruthy();
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/figures/frozen/2026-10');
  });

  it('print what was kept, in the kind and view that are chosen', async () => {
    server.use(...anOpenedMonth([]));
    opens('/figures/frozen/2026-10', MANAGER);

    const links = within(await screen.findByRole('group', { name: '县市表' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/api/printouts/county-resolution?from=2026-10-01&to=2026-10-31&kind=COMPLAINT&view=FLOW&format=pdf',
      '/api/printouts/county-resolution?from=2026-10-01&to=2026-10-31&kind=COMPLAINT&view=FLOW&format=csv',
    ]);
    expect(await screen.findByText('没有重述')).toBeTruthy();

    await userEvent.click(screen.getByText('咨询'));
    expect(await screen.findByText('没有可取的报表')).toBeTruthy();
  });

  it('tell old, new, which case and why of what was restated', async () => {
    const restated: Schemas['Restatement'] = {
      kind: 'COMPLAINT', figure: 'RECOVERED', title: '挽回经济损失', countyCode: '654201', county: '塔城市', before: '1300.00', now: '880.00',
      changes: [
        { caseNumber: '654201-20261003-0001', difference: '-420.00', field: 'recoveredAmount', reason: '收据更正' },
        { caseNumber: null, difference: '0.50', field: null, reason: '事后录入或者更正' },
      ],
    };
    server.use(...anOpenedMonth([restated]));
    opens('/figures/frozen/2026-10', MANAGER);

    const table = within(await screen.findByRole('table', { name: '重述' }));
    expect(table.getByText('1,300.00')).toBeTruthy();
    expect(table.getByText('880.00')).toBeTruthy();
    expect(table.getByText('−420.00')).toBeTruthy();
    expect(table.getByText('更正已付金额：收据更正')).toBeTruthy();
    expect(table.getByRole('link').getAttribute('href')).toBe('/cases/654201-20261003-0001');
    expect(table.getByText('+0.50')).toBeTruthy();
    expect(table.getByText('事后录入或者更正')).toBeTruthy();
  });
});

describe('the weights of the assessment', () => {
  const weights = {
    items: [
      { figure: 'mediationSuccessRate', title: '调解成功率', text: '调解量÷终结量', weight: 60 },
      { figure: 'reachedRate', title: '回访接通率', text: '接通÷回访', weight: 0 },
    ],
  };

  it('are only read by a manager', async () => {
    server.use(answers('*/api/assessment-weights', weights, { headers: { ETag: '"0"' } }));
    opens('/figures/weights', MANAGER);

    expect(await screen.findByText('调解成功率')).toBeTruthy();
    expect(screen.getByText('100.0%')).toBeTruthy();
    expect(screen.queryByText('回访接通率')).toBeNull();
    expect(screen.queryByRole('button', { name: '修改权重' })).toBeNull();
  });

  it('are set by an administrator, with the version that was read, and each mistake stands beside its field', async () => {
    let sent: { version: string | null; body: unknown } | undefined;
    server.use(
      answers('*/api/assessment-weights', weights, { headers: { ETag: '"7"' } }),
      http.put('*/api/assessment-weights', async ({ request }) => {
        sent = { version: request.headers.get('If-Match'), body: await request.json() };
        return refuses(422, { errors: [{ pointer: '/items/1/weight', code: 'number-between', detail: '请填 0 至 100 之间的整数。' }] });
      }),
    );
    opens('/figures/weights', ADMIN);

    await userEvent.click(await screen.findByRole('button', { name: '修改权重' }));
    await userEvent.type(screen.getByRole('spinbutton', { name: '回访接通率' }), '5');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('请填 0 至 100 之间的整数。')).toBeTruthy();
    expect(sent).toEqual({ version: '"7"', body: { items: [{ figure: 'mediationSuccessRate', weight: 60 }, { figure: 'reachedRate', weight: 5 }] } });
  });

  it('keep what was typed where somebody else was faster, and do not write over theirs', async () => {
    const sent: (string | null)[] = [];
    let reads = 0;
    server.use(
      http.get('*/api/assessment-weights', () => {
        reads += 1;
        return HttpResponse.json(weights, { headers: { ETag: `"${reads}"` } });
      }),
      http.put('*/api/assessment-weights', ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        return refuses(412, { title: '所依据的版本已过期' });
      }),
    );
    opens('/figures/weights', ADMIN);

    await userEvent.click(await screen.findByRole('button', { name: '修改权重' }));
    await userEvent.type(screen.getByRole('spinbutton', { name: '回访接通率' }), '5');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('所依据的版本已过期')).toBeTruthy();
    await vi.waitFor(() => { expect(reads).toBe(2); });
    await userEvent.click(screen.getByRole('button', { name: '保存' }));

    await vi.waitFor(() => { expect(sent).toEqual(['"1"', '"1"']); });
    expect(screen.getByRole('spinbutton', { name: '回访接通率' })).toHaveProperty('value', '5');
  });
});
