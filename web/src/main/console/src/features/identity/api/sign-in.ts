import { api } from '@/api/client';
import { answered } from '@/api/problem';
import type { Schemas } from '@/api/schemas';

export const signIn = (body: Schemas['SignIn']) => answered(api.POST('/api/session', { body }));
