import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answers, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';
import type { Figures } from './api/read-county-table';
import { change } from './columns';

const figures = (some: Partial<Figures>): Figures => ({
  received: 0, accepted: 0, refused: 0, endedBeforeDecision: 0, undecided: null, closed: 0, closedOnTime: 0,
  onTimeClosureRate: null, verified: 0, filed: 0, mediationsConcluded: 0, mediationsSucceeded: 0,
  mediationSuccessRate: null, recoveredAmount: '0.00', penaltyAmount: '0.00',
  ...some,
});

const tacheng = { countyCode: '654201', county: '塔城市', ...figures({ received: 21, closed: 65, onTimeClosureRate: '100.00', mediationSuccessRate: '83.33', recoveredAmount: '46300.00' }) };
const toli = { countyCode: '654224', county: '托里县', ...figures({}) };
const period = { from: '2022-01-01', to: '2022-12-31', rows: [], total: figures({ received: 20 }) };

describe('the figures', () => {
  it('print a dash for a rate over nothing, never 0 % and never 100 %', async () => {
    server.use(
      answers('*/api/statistics/counties', {
        from: '2023-01-01', to: '2023-12-31', kind: 'COMPLAINT', view: 'FLOW', definitions: '2026.1',
        rows: [tacheng, toli], total: tacheng, previous: period, yearBefore: period,
      }),
      answers('*/api/statistics/summary', { paragraph: '接收投诉、举报共 63 件' }),
      answers('*/api/printouts', { items: [{ key: 'mediation', title: '调解和挽回损失', parameters: ['from', 'to', 'view'], formats: ['pdf'] }] }),
    );
    opens('/figures?from=2023-01-01&to=2023-12-31');

    const table = await screen.findByRole('table');
    const cells = (county: string) =>
      within(within(table).getByRole('rowheader', { name: county }).closest('tr') as HTMLElement).getAllByRole('cell').map((cell) => cell.textContent);

    expect(cells('塔城市')).toEqual(['21', '0', '0', '0', '65', '100%', '0', '0', '83.33%', '46,300.00']);
    expect(cells('托里县')).toEqual(['0', '0', '0', '0', '0', '—', '0', '0', '—', '0.00']);
    expect(within(table).getAllByText('环比、同比').length).toBe(1);
    const printout = within(await screen.findByRole('group', { name: '调解和挽回损失' })).getByRole('link');
    expect(printout.getAttribute('href')).toBe('/api/printouts/mediation?from=2023-01-01&to=2023-12-31&view=FLOW&format=pdf');
  });

  it.each([
    [55, 50, '+10.00%'],
    [50, 60, '−16.67%'],
    [60, 60, '0.00%'],
    [5, 0, '—'],
  ])('change from %i on %i is %s', (now, before, expected) => {
    expect(change('received', figures({ received: now }), figures({ received: before }))).toBe(expected);
  });
});
