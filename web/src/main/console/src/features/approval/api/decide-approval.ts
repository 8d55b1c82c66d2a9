import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export const decideApproval = (id: number, body: Schemas['ApprovalDecision']) =>
  answered(api.POST('/api/approvals/{id}', { params: { path: { id } }, body }));
