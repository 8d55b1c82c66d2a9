import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '@/i18n/language';
import type { paths } from './schema';
import { announceSessionEnd } from './session-end';

const speaksTheChosenLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
};

/** Signing in answers 401 to a wrong password, and /api/me to a stranger: neither ends a session. */
const noticesTheSessionsEnd: Middleware = {
  onResponse({ response, schemaPath }) {
    if (response.status === 401 && schemaPath !== '/api/session' && schemaPath !== '/api/me') {
      announceSessionEnd();
    }
  },
};

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => window.fetch(request),
});
api.use(speaksTheChosenLanguage, noticesTheSessionsEnd);
