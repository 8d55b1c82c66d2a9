import { api } from '@/api/client';
import { answered } from '@/api/problem';

export const signOut = () => answered(api.DELETE('/api/session'));
