import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports go app → features → ui | api | i18n; own files by relative paths, others by `@/`. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map((group) => ({ group: [group], message: 'Imports go app → features → ui | api | i18n.' })) }],
});

export default tseslint.config(
  { ignores: ['src/api/schema.d.ts', 'node_modules'] },
  js.configs.recommended,
  tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  {
    rules: {
      // A form that is all there is to do on its page begins in its first field.
      'jsx-a11y/no-autofocus': 'off',
      // The only films are those that people took with their phones: nobody has written captions for them.
      'jsx-a11y/media-has-caption': 'off',
      // A region that scrolls is reached by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
    },
  },
  { files: ['*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', fetch: 'readonly', URL: 'readonly' } } },
  { files: ['src/features/*/*.{ts,tsx}'], rules: forbid('@/app/*', '@/features/*', '../*') },
  { files: ['src/features/*/api/*.ts'], rules: forbid('@/app/*', '@/features/*', '../../*') },
  { files: ['src/ui/*.{ts,tsx}', 'src/api/*.ts'], rules: forbid('@/app/*', '@/features/*', '../*') },
  { files: ['src/i18n/*.{ts,tsx}'], rules: { ...forbid('@/*', '../*'), 'max-lines': 'off' } },
  { files: ['src/**/*.test.tsx'], rules: { 'no-restricted-imports': 'off' } },
);
