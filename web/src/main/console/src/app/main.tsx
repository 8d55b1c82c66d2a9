import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { newQueryClient } from '@/api/query-client';
import '@/ui/base.css';
import '@/ui/data-table.css';
import { routes } from './routes';
import { SessionGate } from './session-gate';
import { WordsProvider } from './words';

const router = createBrowserRouter(routes, { basename: '/console' });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient()}>
      <WordsProvider>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </WordsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
