import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { HANDLER, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';

const AGENT = { ...HANDLER, username: 'agent', name: '李话务', roles: ['AGENT' as const], office: null };

const receipt = {
  number: '654201-20261122-0007', accessCode: 'K7MP3XQA', receivedAt: '2026-11-22T06:40:00Z', office: null,
  dueDates: [{ step: 'ACCEPTANCE', dueOn: '2026-12-01', provisional: false, legalBasis: '第十五条' }],
  missing: ['/complainant/address'], warnings: [],
};

const earlier = {
  number: '654201-20261110-0001', kind: 'COMPLAINT', stage: 'IN_MEDIATION', outcome: null, receivedAt: '2026-11-10T02:00:00Z',
  office: null, handler: null, category: null, respondent: '绿洲农资', closedOn: null,
};

describe('writing a call down', () => {
  it('keeps what was written when the session ends, and goes on after the password', async () => {
    let signedIn = false;
    const keys = new Set<string | null>();
    server.use(
      http.post('*/api/complaints', ({ request }) => {
        keys.add(request.headers.get('Idempotency-Key'));
        return signedIn ? HttpResponse.json(receipt, { status: 201 }) : refuses(401, { type: 'urn:suqiu:problem:unauthorized', title: '请先登录' });
      }),
      http.post('*/api/session', () => {
        signedIn = true;
        return HttpResponse.json({ expiresAt: '2026-11-22T20:00:00Z', user: AGENT }, { status: 201 });
      }),
    );
    opens('/calls/new', AGENT);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('事实经过'), '滴灌带破裂');

    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('登录已过期')).toBeTruthy();
    await user.type(screen.getByLabelText('密码'), 'demo');
    await user.click(screen.getByRole('button', { name: '登录' }));
    await user.click(screen.getByLabelText('事实经过'));
    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(await screen.findByText('K7MP3XQA')).toBeTruthy();
    expect(screen.getByText('投诉人地址')).toBeTruthy();
    expect([...keys].every((key) => /^[0-9a-f]{32}$/.test(key ?? ''))).toBe(true);
  });

  it('opens with who rings, takes the number out of the address, and shows the earlier cases', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/cases/like', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ items: [{ item: earlier, reasons: ['SAME_PHONE'] }] });
      }),
    );
    const router = opens('/calls/new#caller=13912345678', AGENT);

    expect(await screen.findByDisplayValue('13912345678')).toBeTruthy();
    expect(await screen.findByRole('link', { name: earlier.number })).toBeTruthy();
    expect(screen.getByText('同一电话，12 天前')).toBeTruthy();
    expect(router.state.location.hash).toBe('');
    expect(asked).toEqual([{ phone: '13912345678' }]);
  });

  it('parks a call for the next one, and forgets it once it is filed', async () => {
    server.use(http.post('*/api/complaints', () => HttpResponse.json(receipt, { status: 201 })));
    opens('/calls/new', AGENT);
    const user = userEvent.setup();
    await user.type((await screen.findAllByLabelText('姓名'))[0] as HTMLElement, '古丽');

    await user.keyboard('{Alt>}n{/Alt}');
    const parkedCall = await screen.findByRole('button', { name: /古丽/ });
    expect(screen.queryByDisplayValue('古丽')).toBeNull();
    await user.click(parkedCall);
    expect(await screen.findByDisplayValue('古丽')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');

    expect(await screen.findByText('K7MP3XQA')).toBeTruthy();
    expect(window.localStorage.getItem('suqiu-calls-agent')).toBeNull();
  });

  it('says nothing of what was not said', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/complaints', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(receipt, { status: 201 });
      }),
    );
    opens('/calls/new', AGENT);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('事实经过'), '滴灌带破裂');

    await user.click(screen.getByRole('checkbox', { name: '退款' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('K7MP3XQA');

    expect(sent).toEqual({
      channel: 'PHONE',
      incident: { facts: '滴灌带破裂' },
      request: { remedies: ['REFUND'] },
      consents: { publicity: false, entrustedMediation: false },
    });
  });
});
