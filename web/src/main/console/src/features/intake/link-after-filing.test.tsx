import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { aCase, awaitingAcceptance } from '@/app/a-case';
import { AGENT, opens } from '@/app/hotline';
import { server } from '@/app/test-setup';

const FILED = awaitingAcceptance.number;

const row = (number: string) => ({
  number, kind: 'COMPLAINT', stage: 'IN_MEDIATION', outcome: null, receivedAt: '2026-11-08T02:00:00Z',
  office: null, handler: null, category: null, respondent: '绿洲农资', closedOn: null,
});

const receipt = { number: FILED, accessCode: 'K7MP3XQA', receivedAt: awaitingAcceptance.receivedAt, office: null, dueDates: [], missing: [], warnings: [] };

describe('a call that was filed', () => {
  it('is linked with an earlier one of the same caller by one click, and never with itself', async () => {
    let linked: unknown;
    server.use(
      http.post('*/api/cases/like', () =>
        HttpResponse.json({ items: [FILED, '654201-20261108-0003'].map((number) => ({ item: row(number), version: 1, reasons: ['SAME_PHONE'], relations: [] })) }),
      ),
      http.post('*/api/complaints', () => HttpResponse.json(receipt, { status: 201 })),
      http.post(`*/api/cases/${FILED}/links`, async ({ request }) => {
        linked = await request.json();
        return HttpResponse.json({ number: '654201-20261108-0003', relation: 'RELATED_TO', stage: 'IN_MEDIATION', outcome: null, suggestedGround: null, draftedReasons: null }, { status: 201 });
      }),
      ...aCase(),
    );
    opens('/calls/new#caller=13912345678', AGENT);
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('事实经过'));
    await user.keyboard('{Control>}{Enter}{/Control}');

    await screen.findByText('K7MP3XQA');
    const beside = screen.getByRole('complementary', { name: '来电人以前的案件和类似案件' });
    await user.click(await within(beside).findByRole('button', { name: '关联 654201-20261108-0003' }));

    await waitFor(() => { expect(linked).toEqual({ number: '654201-20261108-0003', relation: 'RELATED_TO' }); });
    expect(within(beside).queryByRole('link', { name: FILED })).toBeNull();
  });
});
