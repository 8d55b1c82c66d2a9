import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schemas } from '@/api/schemas';
import { aCase, awaitingAcceptance } from '@/app/a-case';
import { answers, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';

const NUMBER = awaitingAcceptance.number;
const factors = {
  items: [
    { code: 'MASS_COMPLAINTS', text: '短期内大量投诉' },
    { code: 'OTHER', text: '其他因素' },
  ],
};
const neighbour: Schemas['CaseRow'] = {
  number: '654201-20261101-0009', kind: 'COMPLAINT', stage: 'CLOSED', outcome: 'AGREED', receivedAt: '2026-11-01T02:00:00Z',
  office: null, handler: null, category: null, respondent: '好又多超市', closedOn: '2026-11-09',
};
const evidence: { items: Schemas['FactorEvidence'][] } = {
  items: [
    { factor: 'MASS_COMPLAINTS', facts: [{ fact: 'SAME_PERSON', days: 365, count: 1, cases: [neighbour] }] },
    { factor: 'OTHER', facts: [] },
  ],
};

const purchase = { items: [{ code: 'UNUSUAL_PURCHASE', text: '购买频率' }] };
const frequency: typeof evidence = {
  items: [{ factor: 'UNUSUAL_PURCHASE', facts: [{ fact: 'WITHIN_SHELF_LIFE', days: 21, count: 1, cases: [neighbour] }] }],
};

const withEvidence = (caseFile = awaitingAcceptance, named = factors, found = evidence) => {
  server.use(
    answers(`*/api/cases/${NUMBER}/purchase-factors`, named),
    answers(`*/api/cases/${NUMBER}/factors`, found as never),
    ...aCase(caseFile),
  );
  opens(`/cases/${NUMBER}`);
};

describe('the evidence on the five factors', () => {
  it('is shown where acceptance is decided, with the cases, and writes nothing into the refusal', async () => {
    withEvidence();

    const card = await screen.findByRole('region', { name: '消费目的：可以核对的情况' });
    expect(within(card).getByText('同一人的其他投诉')).toBeTruthy();
    expect(within(card).getByRole('link', { name: neighbour.number }).getAttribute('target')).toBe('_blank');
    expect(within(card).getByText('没有查到。')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: '不予受理' }));
    await userEvent.click(await screen.findByRole('radio', { name: /生活消费/ }));
    const field: HTMLInputElement = await screen.findByRole('textbox', { name: '短期内大量投诉' });
    expect(field.value).toBe('');
  });

  it('holds purchases against the shelf life', async () => {
    withEvidence({ ...awaitingAcceptance, subject: { ...awaitingAcceptance.subject, shelfLifeDays: 21 } }, purchase, frequency);

    expect(await screen.findByText('（保质期 21 天，连同本件购买 2 次）')).toBeTruthy();
    expect(screen.queryByText(/没有记录保质期/)).toBeNull();
  });

  it('says where no shelf life is known', async () => {
    withEvidence(awaitingAcceptance, purchase);

    expect(await screen.findByText(/没有记录保质期/)).toBeTruthy();
  });

  it('is of no use once that is decided', async () => {
    withEvidence({ ...awaitingAcceptance, stage: 'IN_MEDIATION' });

    expect(await screen.findByText('滴灌带破裂')).toBeTruthy();
    expect(screen.queryByRole('region', { name: '消费目的：可以核对的情况' })).toBeNull();
  });
});
