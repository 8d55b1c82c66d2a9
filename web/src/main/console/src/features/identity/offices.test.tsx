import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { ADMIN, answers, opens, refuses } from '@/app/hotline';
import { server } from '@/app/test-setup';

const office = {
  code: '654201', version: 2, name: '塔城市市场监督管理局', nameEn: 'Tacheng', countyCode: '654201', department: 'MARKET_SUPERVISION',
  level: 'COUNTY', regime: 'MARKET_SUPERVISION', phone: '12315', active: true,
};

describe('the offices', () => {
  it('are changed against the version that was read', async () => {
    let sent: { version: string | null; body: unknown } | undefined;
    opens('/administration/offices', ADMIN);
    server.use(
      answers('*/api/office-records', { items: [office], next: null }),
      http.put('*/api/offices/654201', async ({ request }) => {
        sent = { version: request.headers.get('If-Match'), body: await request.json() };
        return HttpResponse.json({ ...office, version: 3 });
      }),
    );
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '修改 塔城市市场监督管理局' }));
    const phone = screen.getByLabelText('电话');
    await user.clear(phone);
    await user.type(phone, '0901-6222315');
    await user.click(screen.getByRole('button', { name: '保存' }));

    await vi.waitFor(() => { expect(sent).toMatchObject({ version: '"2"', body: { phone: '0901-6222315', active: true, countyCode: '654201' } }); });
    expect(sent?.body).not.toHaveProperty('version');
  });

  it('say all that is wrong beside the fields of a new one', async () => {
    opens('/administration/offices', ADMIN);
    server.use(
      answers('*/api/office-records', { items: [], next: null }),
      http.put('*/api/offices/:code', () =>
        refuses(422, { title: '填写的内容有误', errors: [{ pointer: '/name', code: 'required', detail: '必须填写名称。' }, { pointer: '/code', code: 'office-code', detail: '1 至 30 个字母。' }] }),
      ),
    );
    const user = userEvent.setup();

    await user.click(await screen.findByRole('button', { name: '新增机构' }));
    await user.type(screen.getByLabelText('代码'), 'x');
    await user.click(screen.getByRole('button', { name: '保存' }));

    expect(await screen.findByText('必须填写名称。')).toBeTruthy();
    expect(screen.getByText('1 至 30 个字母。')).toBeTruthy();
  });
});
