import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { newQueryClient } from '@/api/query-client';
import type { Schemas } from '@/api/schemas';
import { routes } from './routes';
import { SessionGate } from './session-gate';
import { server } from './test-setup';
import { WordsProvider } from './words';

type Json = Parameters<typeof HttpResponse.json>[0];

export const HANDLER: Schemas['Person'] = {
  username: 'handler-654201',
  name: '阿依古丽',
  roles: ['HANDLER'],
  office: { code: '654201', name: '塔城市市场监督管理局', countyCode: '654201' },
};

export const AGENT: Schemas['Person'] = { ...HANDLER, username: 'agent', name: '李话务', roles: ['AGENT'], office: null };

export const ADMIN: Schemas['Person'] = { ...HANDLER, username: 'admin', name: '管理员', roles: ['ADMIN'], office: null };

export const answers = (path: string, body: Json, init?: ResponseInit) => http.get(path, () => HttpResponse.json(body, init));

export const refuses = (status: number, problem: Partial<Schemas['Problem']>) =>
  HttpResponse.json({ type: 'urn:suqiu:problem:not-possible', title: '现在不能这样做', status, ...problem }, { status });

/** Opens the console at an address, with somebody signed in. */
export function opens(address: string, person = HANDLER) {
  return enters(routes, address, person);
}

/** One part of the console by itself, in the hands of somebody who is signed in. */
export function shows(part: ReactElement, person = HANDLER) {
  return enters([{ path: '*', element: part }], '/', person);
}

function enters(pages: RouteObject[], address: string, person: Schemas['Person']) {
  server.use(
    answers('*/api/me', person),
    answers('*/api/demo/clock', { now: '2026-11-22T06:40:00Z' }),
    ...['offices', 'counties', 'categories', 'issues', 'sources', 'suspected-acts', 'townships', 'call-backs'].map((list) =>
      answers(`*/api/${list}`, { items: [], next: null }),
    ),
  );
  const router = createMemoryRouter(pages, { initialEntries: [address] });
  render(
    <QueryClientProvider client={newQueryClient()}>
      <WordsProvider>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </WordsProvider>
    </QueryClientProvider>,
  );
  return router;
}
