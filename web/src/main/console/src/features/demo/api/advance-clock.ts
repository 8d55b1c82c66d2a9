import { api } from '@/api/client';
import { answered } from '@/api/problem';

/** @param advance an ISO 8601 period such as `P8D` */
export const advanceClock = (advance: string) => answered(api.POST('/api/demo/clock', { body: { advance } }));
