import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';
import { complaint, enquiry, violationReport, type Call } from '../call';

export type Receipt = Schemas['Receipt'];

/** @param key the same for every attempt to file the same call: it becomes one case */
export function fileCall(call: Call, key: string): Promise<Receipt> {
  const params = { header: { 'Idempotency-Key': key } };
  switch (call.kind) {
    case 'COMPLAINT':
      return answered(api.POST('/api/complaints', { params, body: complaint(call) }));
    case 'VIOLATION_REPORT':
      return answered(api.POST('/api/violation-reports', { params, body: violationReport(call) }));
    case 'ENQUIRY':
      return answered(api.POST('/api/enquiries', { params, body: enquiry(call) }));
  }
}
