import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { answered } from '@/api/problem';
import { readVersion } from '@/api/read-version';
import type { Schemas } from '@/api/schemas';

export type DecisionTable = Schemas['DecisionTable'];
export type TableVersion = Schemas['DecisionTableVersion'];

/** The files, each of one or more tables. */
export const TABLES = ['routing', 'limits', 'grounds'] as const;
export type TableName = (typeof TABLES)[number];

export const DECISION_TABLES = ['decision-tables'] as const;

export const useTable = (table: TableName) =>
  useQuery({ queryKey: [...DECISION_TABLES, table], queryFn: () => answered(api.GET('/api/decision-tables/{table}', { params: { path: { table } } })) });

export const useTableVersions = (table: TableName) =>
  useQuery({ queryKey: [...DECISION_TABLES, table, 'versions'], queryFn: () => answered(api.GET('/api/decision-tables/{table}/versions', { params: { path: { table } } })) });

export const fileAddress = (table: TableName, version: number) => `/api/decision-tables/${table}/versions/${version}`;

/** The file as it is: the server says what is wrong with it. */
export function putInForce(table: TableName, version: number, file: File) {
  const sent = { body: file as never, bodySerializer: (body: unknown) => body as Blob, headers: { 'Content-Type': 'application/xml' } };
  const header = readVersion(version);
  return answered(
    table === 'routing'
      ? api.PUT('/api/routing-table', { ...sent, params: { header } })
      : api.PUT('/api/law-tables/{table}', { ...sent, params: { path: { table }, header } }),
  );
}
