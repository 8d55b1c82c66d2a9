import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/api/case-file';
import { aCase, awaitingAcceptance } from './a-case';
import { HANDLER, opens, refuses } from './hotline';
import { server } from './test-setup';

const NUMBER = awaitingAcceptance.number;

describe('the decision on acceptance', () => {
  it('shows what the server misses beside the fields', async () => {
    server.use(
      ...aCase(),
      http.post(`*/api/cases/${NUMBER}/acceptance`, () =>
        refuses(422, {
          title: '填写的内容有误',
          errors: [
            { pointer: '/ground', code: 'required', detail: '必须选择情形。' },
            { pointer: '/reasons', code: 'required', detail: '必须填写理由。' },
          ],
        }),
      ),
    );
    opens(`/cases/${NUMBER}`);

    await userEvent.click(await screen.findByRole('button', { name: '不予受理' }));
    await userEvent.click(await screen.findByRole('button', { name: '提交审批' }));

    expect(await screen.findByText('必须选择情形。')).toBeTruthy();
    expect(screen.getByText('必须填写理由。')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: '理由' }).getAttribute('aria-invalid')).toBe('true');
  });

  it('names the version that was read, with ground and reasons', async () => {
    let sent: { version: string | null; body: unknown } | undefined;
    server.use(
      ...aCase(),
      http.post(`*/api/cases/${NUMBER}/acceptance`, async ({ request }) => {
        sent = { version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ approval: { id: 1, state: 'PENDING' } }, { status: 202 });
      }),
    );
    opens(`/cases/${NUMBER}`);

    await userEvent.click(await screen.findByRole('button', { name: '不予受理' }));
    await userEvent.click(await screen.findByRole('radio', { name: /生活消费/ }));
    await userEvent.type(screen.getByRole('textbox', { name: '理由' }), '购买三千卷');
    await userEvent.click(screen.getByRole('button', { name: '提交审批' }));

    expect(await screen.findByText('已登记')).toBeTruthy();
    expect(sent).toEqual({ version: '"3"', body: { decision: 'REFUSE', ground: '16-3', reasons: '购买三千卷' } });
  });

  it('is not for those who see neither the facts nor a step', async () => {
    server.use(http.get(`*/api/cases/${NUMBER}`, () => HttpResponse.json({ ...awaitingAcceptance, incident: null, partyRevealable: false })), ...aCase());
    opens(`/cases/${NUMBER}`, { ...HANDLER, username: 'manager', roles: ['MANAGER'], office: null });

    expect(await screen.findByText('事实经过只对承办此案的人员显示。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '受理' })).toBeNull();
  });

  it('sends a double click once', async () => {
    let sent = 0;
    server.use(
      ...aCase(),
      http.post(`*/api/cases/${NUMBER}/acceptance`, async () => {
        sent += 1;
        await delay(50);
        return HttpResponse.json({ stage: 'IN_MEDIATION' });
      }),
    );
    opens(`/cases/${NUMBER}`);

    await userEvent.click(await screen.findByRole('button', { name: '受理' }));
    await userEvent.dblClick(screen.getAllByRole('button', { name: '受理' })[1] as HTMLElement);

    expect(await screen.findByText('已登记')).toBeTruthy();
    expect(sent).toBe(1);
  });

  it('shows what is possible, and the case anew, when somebody was faster', async () => {
    let reads = 0;
    server.use(
      http.get(`*/api/cases/${NUMBER}`, () => {
        reads += 1;
        return HttpResponse.json(awaitingAcceptance, { headers: { ETag: '"3"' } });
      }),
      ...aCase(),
      http.post(`*/api/cases/${NUMBER}/acceptance`, () => refuses(409, { detail: '案件已在调解中。', possible: ['mediation/outcome'] })),
    );
    opens(`/cases/${NUMBER}`);

    await userEvent.click(await screen.findByRole('button', { name: '受理' }));
    await userEvent.click(screen.getAllByRole('button', { name: '受理' })[1] as HTMLElement);

    expect((await screen.findByRole('alert')).textContent).toContain('现在可以做：登记调解结果');
    expect(reads).toBeGreaterThan(1);
  });

  it('is drafted when the case is linked to one that said the same, and given back to the keyboard when left', async () => {
    server.use(
      ...aCase(),
      http.post(`*/api/cases/${NUMBER}/links`, () =>
        HttpResponse.json(
          { number: '654201-20261101-0001', relation: 'REPEATS', stage: 'AWAITING_ACCEPTANCE', outcome: null, suggestedGround: '16-3', draftedReasons: '已在处理。' },
          { status: 201 },
        ),
      ),
    );
    opens(`/cases/${NUMBER}`);

    await userEvent.click(await screen.findByRole('button', { name: '关联案件' }));
    await userEvent.click(screen.getByRole('radio', { name: '重复' }));
    await userEvent.click(screen.getAllByRole('button', { name: '关联案件' })[1] as HTMLElement);

    expect(await screen.findByDisplayValue('已在处理。')).toBeTruthy();
    expect(await screen.findByRole('radio', { name: /生活消费/, checked: true })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '关联案件' }));
  });
});

describe('the parties', () => {
  const party = { name: '古**', phone: '139****5678', email: null, address: null, idType: null, idNumber: null };
  const inFull = { ...party, name: '古丽娜尔', phone: '13912345678' };
  const shown = (caseFile: Partial<CaseFile>) => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(`*/api/cases/${NUMBER}/parties`, ({ request }) => {
        const parties = new URL(request.url).searchParams.get('parties');
        asked.push(parties);
        return HttpResponse.json({ party: parties === 'FULL' ? inFull : party, jointComplainants: [], proxy: null, masked: parties !== 'FULL' });
      }),
      ...aCase({ ...awaitingAcceptance, party, ...caseFile }),
    );
    opens(`/cases/${NUMBER}`);
    return asked;
  };

  it('are masked until somebody who works on the case needs them', async () => {
    const asked = shown({});

    expect(await screen.findByText('139****5678')).toBeTruthy();
    expect(asked).not.toContain('FULL');

    await userEvent.click(screen.getByRole('button', { name: '显示完整信息' }));
    expect(await screen.findByText('13912345678')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: /隐藏/ }));
    expect(await screen.findByText('139****5678')).toBeTruthy();
  });

  it('stay masked for everybody else', async () => {
    shown({ partyRevealable: false });

    expect(await screen.findByText('个人信息只对承办此案的人员完整显示。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '显示完整信息' })).toBeNull();
  });
});
