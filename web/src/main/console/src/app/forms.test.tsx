import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import type { ComponentType, ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { StockAnswerForm } from '@/features/answer/stock-answer-form';
import { AttemptForm } from '@/features/callback/attempt-form';
import { NoteForm as CallBackForm } from '@/features/callback/note-form';
import { SettingForm } from '@/features/casefile/setting-form';
import { CategoryForm } from '@/features/catalogue/category-form';
import { AlarmRuleForm } from '@/features/deadlines/alarm-rule-form';
import { OfficeForm } from '@/features/identity/office-form';
import { ChangeForm, NewPersonForm } from '@/features/identity/person-forms';
import { SignInForm } from '@/features/identity/sign-in-form';
import { CallForm } from '@/features/intake/call-form';
import { ColumnsForm } from '@/features/interchange/columns-form';
import { NoteForm } from '@/features/notes/note-form';
import { PaperFieldsForm } from '@/features/papers/paper-fields-form';
import { SendingForm } from '@/features/papers/sending-form';
import { SynonymForm } from '@/features/search/synonym-form';
import { WeightsForm } from '@/features/statistics/weights-form';
import { AbsenceForm } from '@/features/worklist/absence-form';
import { HandingOverForm } from '@/features/worklist/handing-over-form';
import { aCase, awaitingAcceptance } from './a-case';
import { aDraft, anAlarm, aSetting, duringMediation } from './a-case-at-work';
import { barriers } from './barriers';
import CallDesk from './call-desk';
import { foreign } from './foreign';
import { answers, refuses, shows } from './hotline';
import { STEPS } from './step-list';
import { server } from './test-setup';

const { number } = awaitingAcceptance;
const INCOMPLETE = { ...awaitingAcceptance, missing: ['/respondent/address', '/subject/category', '/request/remedies'] };
const leave = () => undefined;
const LEFT = { onClose: leave, onCancel: leave, onDone: leave, onStale: leave };
const COLLEAGUES = { colleague: { username: 'one', name: '甲' }, others: [{ username: 'other', name: '乙' }] };

type AnyForm = ComponentType<never>;

/** Forms that stand elsewhere than among the next steps of a case. */
const ELSEWHERE: [AnyForm, ReactElement][] = [
  [AbsenceForm, <AbsenceForm {...COLLEAGUES} {...LEFT} />],
  [AlarmRuleForm, <AlarmRuleForm rule={anAlarm} {...LEFT} />],
  [AttemptForm, <AttemptForm id={7} {...LEFT} />],
  [CallBackForm, <CallBackForm known={{}} {...LEFT} />],
  [CallForm, <CallDesk />],
  [CategoryForm, <CategoryForm category={null} parents={[]} {...LEFT} />],
  [ChangeForm, <ChangeForm username="one" {...LEFT} />],
  [ColumnsForm, <ColumnsForm table="receipts" title="接收" {...LEFT} />],
  [HandingOverForm, <HandingOverForm {...COLLEAGUES} {...LEFT} />],
  [NewPersonForm, <NewPersonForm {...LEFT} />],
  [NoteForm, <NoteForm number={number} />],
  [OfficeForm, <OfficeForm office={null} departments={['MARKET_SUPERVISION']} {...LEFT} />],
  [PaperFieldsForm, <PaperFieldsForm number={number} paper={aDraft} {...LEFT} />],
  [SendingForm, <SendingForm number={number} id={1} {...LEFT} />],
  [SettingForm, <SettingForm setting={aSetting} {...LEFT} />],
  [SignInForm, <SignInForm />],
  [StockAnswerForm, <StockAnswerForm {...LEFT} />],
  [SynonymForm, <SynonymForm draft={{ words: ['滴灌带'] }} {...LEFT} />],
  [WeightsForm, <WeightsForm weights={[{ figure: 'onTimeRate', title: '按期办结率', text: '', weight: 50 }]} version={undefined} {...LEFT} />],
];

const OF_A_CASE = [...new Map(STEPS.map(({ label, Form }) => [Form, { name: label, part: <Form number={number} version={undefined} {...LEFT} /> }])).values()];
const ALL = [...OF_A_CASE, ...ELSEWHERE.map(([{ name }, part]) => ({ name, part }))];

const modules = import.meta.glob<Record<string, AnyForm>>('../features/*/*-form{,s}.tsx', { eager: true });

describe('a form', () => {
  it('is looked at, wherever it stands', () => {
    const looked = new Set<unknown>([...STEPS.map(({ Form }) => Form), ...ELSEWHERE.map(([form]) => form)]);
    const forms = Object.entries(modules).flatMap(([file, parts]) => Object.entries(parts).map(([name, form]) => ({ name: `${file} ${name}`, form })));

    expect(forms.filter(({ name, form }) => name.endsWith('Form') && !looked.has(form)).map(({ name }) => name)).toEqual([]);
  });

  it.each(ALL)('has no barrier, whatever is chosen in it and refused of it: $name', async ({ part }) => {
    server.use(...duringMediation, ...administered(), ...aCase(INCOMPLETE), http.post('*', refusesAll), http.put('*', refusesAll));
    shows(part);
    const form = await waitFor(() => document.querySelector('form') ?? expect.fail('no form'));
    await waitFor(() => { expect(form.querySelector('.ant-skeleton')).toBeNull(); });

    expect(await barriers(document.body)).toEqual([]);
    expect(foreign(document.body)).toEqual([]);
    for (const choice of choices(form)) {
      const before = form.querySelectorAll('input, textarea').length;
      fireEvent.click(choice);
      if (form.querySelectorAll('input, textarea').length > before) {
        expect(await barriers(document.body)).toEqual([]);
      }
    }
    fireEvent.submit(form);
    await waitFor(() => { expect(document.querySelector('[role="alert"], .ant-form-item-explain-error')).toBeTruthy(); });
    expect(await barriers(document.body)).toEqual([]);
  });
});

describe('a field that suggests', () => {
  it('has no barrier while its suggestions are open', async () => {
    server.use(...administered());
    shows(<OfficeForm office={null} departments={['MARKET_SUPERVISION', 'POSTAL']} {...LEFT} />);
    const user = userEvent.setup();

    await user.type(await screen.findByLabelText('部门'), 'X');

    expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
    expect(await barriers(document.body)).toEqual([]);
    await user.keyboard('{ArrowDown}');
    expect(await barriers(document.body)).toEqual([]);
  });
});

const administered = () => [
  answers('*/api/users/one', { username: 'one', name: '甲', roles: ['HANDLER'], officeCode: '654201', active: true }),
  answers('*/api/interchange/national/columns/receipts', { table: 'receipts', columns: [{ title: '编号', field: 'NUMBER' }], fields: ['NUMBER', 'KIND'] }),
];

/** Each once, also of what an earlier one unfolded. */
function* choices(form: Element) {
  const seen = new Set<string>();
  for (;;) {
    const next = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(({ name, value }) => !seen.has(`${name} ${value}`));
    if (!next) {
      return;
    }
    seen.add(`${next.name} ${next.value}`);
    yield next;
  }
}

/** Every field is wrong, and something that is none. */
function refusesAll() {
  const fields = [...document.querySelectorAll('form [id]')].map(({ id }) => `/${id.replaceAll('_', '/')}`);
  return refuses(422, { title: '填写的内容有误', errors: [...fields, '/elsewhere'].map((pointer) => ({ pointer, code: 'required', detail: '必须填写。' })) });
}
