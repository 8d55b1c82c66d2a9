import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { AGENT, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';
import { receipt } from './a-receipt';

describe('writing a call down without a mouse', () => {
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

  it('chooses a file by key, and once it is filed opens the case, or goes on to the list of call-backs', async () => {
    server.use(http.post('*/api/complaints', () => HttpResponse.json(receipt, { status: 201 })));
    const router = opens('/calls/new', AGENT);
    const user = userEvent.setup();
    const choice = await screen.findByLabelText(/选择文件/);
    const chosen = vi.fn();
    choice.addEventListener('click', chosen);
    await user.click(screen.getByLabelText('事实经过'));

    await user.keyboard('{Alt>}u{/Alt}');
    expect(chosen).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByLabelText('事实经过'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('K7MP3XQA');
    expect(screen.getByText('打开案件', { selector: '.key-hint' })).toBeTruthy();
    server.use(http.get('*/api/cases/:number*', () => refuses(404, {})), http.get('*/api/cases/:number/*', () => refuses(404, {})));
    await user.keyboard('{Alt>}o{/Alt}');

    expect(router.state.location.pathname).toBe(`/cases/${receipt.number}`);
    await router.navigate('/calls/new');
    await screen.findByLabelText('事实经过');
    await user.keyboard('{Alt>}l{/Alt}');
    expect(router.state.location.pathname).toBe('/call-backs');
  });

  it('leaves its keys to a dialog that lies above it', async () => {
    opens('/calls/new', AGENT);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('事实经过'), '滴灌带破裂');

    await user.keyboard('{Alt>}b{/Alt}');
    const matter = await screen.findByLabelText('回电谈什么');
    await user.type(matter, '{Alt>}n{/Alt}');
    const isLeftAlone = fireEvent.keyDown(matter, { altKey: true, code: 'KeyB' });

    expect(isLeftAlone).toBe(true);
    expect(screen.getByLabelText('事实经过')).toHaveProperty('value', '滴灌带破裂');
    expect(window.localStorage.getItem('suqiu-calls-agent')).toBeNull();
  });

  it('notes a promise to ring back with one key, while the call goes on', async () => {
    let noted: unknown;
    server.use(
      http.post('*/api/call-backs', async ({ request }) => {
        noted = await request.json();
        return HttpResponse.json({ id: 1 }, { status: 201 });
      }),
    );
    opens('/calls/new#caller=13912345678', AGENT);
    await screen.findByDisplayValue('13912345678');
    const user = userEvent.setup();

    await user.keyboard('{Alt>}b{/Alt}');
    await user.type(await screen.findByLabelText('回电谈什么'), '告知受理单位');
    await user.click(screen.getByRole('radio', { name: '明天上午十点' }));
    await user.click(screen.getAllByRole('button', { name: '记一个回电' }).at(-1) as HTMLElement);

    await vi.waitFor(() => { expect(noted).toMatchObject({ reason: 'PROMISE', phone: '13912345678', matter: '告知受理单位' }); });
    expect((noted as { dueAt: string }).dueAt).toMatch(/T10:00:00\+08:00$/);
  });

  it('is gone through by Tab in the order in which people talk', async () => {
    opens('/calls/new', AGENT);
    const user = userEvent.setup();
    const talk = [
      (await screen.findAllByLabelText('姓名'))[0], screen.getAllByLabelText('电话')[0], screen.getByLabelText('地址'), screen.getByLabelText('名称'),
      screen.getByLabelText('经营地址'), screen.getByLabelText('事实经过'), screen.getByLabelText('类别'), screen.getByRole('checkbox', { name: '退款' }),
      screen.getByRole('button', { name: '登记' }),
    ];
    (talk[0] as HTMLElement).focus();

    const order: (Element | null)[] = [document.activeElement];
    while (document.activeElement !== talk.at(-1) && order.length < 80) {
      await user.tab();
      order.push(document.activeElement);
    }

    const places = talk.map((field) => order.indexOf(field as Element));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBe(0);
  });
});
