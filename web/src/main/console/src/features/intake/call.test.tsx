import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { AGENT, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';
import { receipt } from './a-receipt';

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

  it('opens with who rings, takes the number out of the address, and shows the earlier cases and when they are due', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/cases/like', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ items: [{ item: earlier, dueOn: '2026-11-25', light: 'AMBER', reasons: ['SAME_PHONE'] }] });
      }),
    );
    const router = opens('/calls/new#caller=13912345678', AGENT);

    expect(await screen.findByDisplayValue('13912345678')).toBeTruthy();
    expect(await screen.findByRole('link', { name: earlier.number })).toBeTruthy();
    expect(screen.getByText('同一电话，12 天前')).toBeTruthy();
    expect(screen.getByText('2026-11-25').closest('p')?.textContent).toMatch(/^临期.*剩 3 天$/);
    expect(router.state.location.hash).toBe('');
    expect(asked).toEqual([{ phone: '13912345678' }]);
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

  it('answers an enquiry at once from what others were answered, and lets the agent adapt it', async () => {
    const asked: unknown[] = [];
    let sent: unknown;
    server.use(
      http.post('*/api/answers/search', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ items: [{ id: 1, version: 0, question: '投诉多久受理？', answer: '七个工作日内决定。', active: true, changedAt: '' }], next: null });
      }),
      http.post('*/api/enquiries', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(receipt, { status: 201 });
      }),
    );
    opens('/calls/new', AGENT);
    const user = userEvent.setup();
    await screen.findByLabelText('事实经过');
    await user.keyboard('{Alt>}kk{/Alt}');
    await user.type(await screen.findByLabelText('咨询内容'), '多久受理');

    await user.click(await screen.findByRole('button', { name: /投诉多久受理/ }));
    await user.keyboard('请留意短信。{Control>}{Enter}{/Control}');
    await screen.findByText('K7MP3XQA');

    expect(asked).toEqual([{ q: '多久受理' }]);
    expect(sent).toEqual({ channel: 'PHONE', facts: '多久受理', answer: '七个工作日内决定。请留意短信。' });
  });

  it('begins an address with a township that is typed by its initials, and knows the county from it', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/complaints', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(receipt, { status: 201 });
      }),
    );
    opens('/calls/new', AGENT);
    server.use(
      http.get('*/api/counties', () => HttpResponse.json({ items: [{ code: '654201', name: '塔城市' }], next: null })),
      http.get('*/api/townships', () => HttpResponse.json({ items: [{ code: '654201100', version: 0, name: '二工镇', countyCode: '654201', active: true }], next: null })),
    );
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('经营地址'), 'egz');

    await user.click(await screen.findByTitle('塔城市二工镇'));
    await user.keyboard('文化路12号{Control>}{Enter}{/Control}');
    await screen.findByText('K7MP3XQA');

    expect(sent).toMatchObject({ respondent: { address: '塔城市二工镇文化路12号', countyCode: '654201' } });
  });

  it('keeps what is typed every few seconds, pause or not', async () => {
    opens('/calls/new', AGENT);
    const user = userEvent.setup({ delay: 140 });
    await user.type(await screen.findByLabelText('事实经过'), '滴灌带铺设三天后多处破裂商家拒绝');

    expect(window.localStorage.getItem('suqiu-calls-agent')).toContain('滴灌带');
  });
});
