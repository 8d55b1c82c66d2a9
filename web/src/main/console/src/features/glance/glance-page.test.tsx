import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { answers, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { ComparedFigure, FigureDefinition, Glance } from './api/read-glance';

const MANAGER = { username: 'manager', name: '马领导', roles: ['MANAGER' as const], office: null };

const definition = (key: string, title: string, measure: FigureDefinition['measure']): FigureDefinition => ({
  key, title, measure, version: '2026.1', text: `${title}的定义`, denominator: measure === 'RATE' ? '本期办结的件数' : null,
});
const counted = (now: string, previous: string, change: string | null): ComparedFigure => {
  const value = (text: string) => ({ value: text, part: null, whole: null });
  return { now: value(now), previous: value(previous), previousChange: change, yearBefore: value('0'), yearBeforeChange: null };
};
const overNothing: ComparedFigure = {
  now: { value: null, part: 0, whole: 0 }, previous: { value: '83.33', part: 5, whole: 6 }, previousChange: null,
  yearBefore: { value: null, part: 0, whole: 0 }, yearBeforeChange: null,
};
const figures = { received: counted('12', '8', '50.00'), onTimeClosureRate: overNothing };
const GLANCE: Glance = {
  month: '2026-11', kind: 'COMPLAINT', over: false, asOf: '2026-11-22T06:40:00Z',
  now: { from: '2026-11-01', to: '2026-11-22' }, previous: { from: '2026-10-01', to: '2026-10-22' }, yearBefore: { from: '2025-11-01', to: '2025-11-22' },
  definitions: [definition('received', '接收量', 'COUNT'), definition('onTimeClosureRate', '按期办结率', 'RATE')],
  total: { code: null, name: '合计', figures },
  counties: [{ code: '654201', name: '塔城市', figures }],
  categories: [],
  channels: [],
  grown: { fewest: 5, times: 2, rows: [{ countyCode: '654201', county: '塔城市', categoryCode: 'farm-inputs', category: '农资', received: 9, before: 2 }] },
};

describe('a month at a glance', () => {
  beforeEach(() => {
    server.use(
      answers('*/api/statistics/glance', GLANCE as never),
      answers('*/api/statistics/trend', { kind: 'COMPLAINT', months: [] }),
      answers('*/api/frozen-months', { items: [] }),
      answers('*/api/printouts', { items: [] }),
    );
  });

  it('is where a manager begins, and says in words that the month runs and that there is nothing to rate', async () => {
    opens('/', MANAGER);

    expect(await screen.findByRole('heading', { name: '2026-11 概览' })).toBeTruthy();
    expect(screen.getByText(/本月尚未结束，数字截至 2026-11-22/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^全地区接收量 12 件/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^全地区按期办结率 没有可计算的案件/ })).toBeTruthy();
    expect(screen.getAllByText('+50.00%').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/NaN|undefined|(^|[^\d.])0(\.00)?%/);
  });

  it('opens what a rate means, what it is over, and the cases behind it', async () => {
    server.use(answers('*/api/statistics/figures/onTimeClosureRate/cases', { items: [], next: null }));
    opens('/overview', MANAGER);

    await userEvent.click(await screen.findByRole('button', { name: /^全地区按期办结率/ }));

    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText('按期办结率的定义')).toBeTruthy();
    expect(drawer.getByText(/本期办结的件数/).textContent).toContain('分母为零');
    expect(await drawer.findByText('没有您可以查看的案件。')).toBeTruthy();
  });

  it('says what grew unusually, and by which rule', async () => {
    opens('/overview', MANAGER);

    const grown = within(await screen.findByRole('region', { name: '异常增长' }));
    expect(grown.getByText(/不少于 5 件，且不少于 2026-10-01 至 2026-10-22 的 2 倍/)).toBeTruthy();
    expect(grown.getByRole('button', { name: /^塔城市 · 农资接收量 9 件/ })).toBeTruthy();
  });
});
