import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The server on which `npm run dev` finds the API. */
const server = process.env['SUQIU_SERVER'] ?? 'http://localhost:8080';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': server } },
  build: { outDir: '../../../target/console', emptyOutDir: true, manifest: true, chunkSizeWarningLimit: 700 },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/console/' } },
    setupFiles: ['src/app/test-setup.ts'],
    testTimeout: 60_000,
  },
});
