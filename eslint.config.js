// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';
import {
  databaseWithoutAccess,
  localApiWithoutAccess,
  systemClock,
} from './scripts/lint/restricted-syntax.mjs';

const usesLocalApi = ['cms/src/**/*.{ts,tsx}', 'workers/**/*.ts'];
const filesThatCallLocalApi = [
  'cms/src/platform/access/system-client.ts',
  'cms/src/platform/access/user-client.ts',
  'cms/seed/**',
  'cms/src/migrations/**',
  '**/*.test.ts',
  '**/testing/**',
  '**/bench/**',
];
const filesThatReadTheClock = [
  'frontend/src/middleware.ts',
  'cms/src/platform/clock/clock.ts',
  '**/*.test.{ts,mjs}',
  '**/testing/**',
  '**/bench/**',
];
const filesThatAssertTypes = [
  '**/*.test.{ts,tsx}',
  '**/testing/**',
  '**/bench/**',
  'cms/seed/**',
  'cms/tests/**',
  '**/migrations/**',
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/.next/',
    '**/.astro/',
    '**/.turbo/',
    '.services/',
    'scripts/cruise-fixtures/',
    // Runs in mongosh, with its globals.
    'deploy/init-mongodb.js',
    'cms/next-env.d.ts',
    'cms/src/payload-types.ts',
    'cms/src/features/*/graphql/resolver-types.ts',
    'cms/src/app/(payload)/admin/importMap.js',
    'frontend/src/graphql/generated/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs,astro}'],
    plugins: { unicorn },
    rules: { 'unicorn/no-useless-spread': 'error' },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['cms/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      // What a process tells its operator is chosen; `console.log` is what was left behind.
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A `default` says that the others were thought of.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `${count}` reads better than `${String(count)}`, and a number has one text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => stop()` as a handler is a habit of the ecosystem, and nothing is lost by it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Hooks, access rules and handlers of Payload and Astro may be async or not.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // A function that must return a promise may have nothing to wait for (ports, fakes, hooks).
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: usesLocalApi,
    ignores: filesThatCallLocalApi,
    rules: { 'no-restricted-syntax': ['error', localApiWithoutAccess, databaseWithoutAccess] },
  },
  {
    files: ['{contracts,analytics,observability,cms,frontend,workers}/**/*.{ts,tsx,js,mjs,astro}'],
    ignores: filesThatReadTheClock,
    rules: { 'no-restricted-syntax': ['error', ...systemClock] },
  },
  {
    // The last of them holds, so where both are asked both are named.
    files: usesLocalApi,
    ignores: [...filesThatCallLocalApi, ...filesThatReadTheClock],
    rules: {
      'no-restricted-syntax': [
        'error',
        localApiWithoutAccess,
        databaseWithoutAccess,
        ...systemClock,
      ],
    },
  },
  {
    // A type, a guard or a parser says what a value is. In tests a wrong belief is a red test.
    files: ['{contracts,analytics,observability,cms,frontend,workers}/**/*.{ts,tsx}'],
    ignores: filesThatAssertTypes,
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'error' },
  },
  {
    // Screens of the admin.
    files: ['cms/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.recommended],
    rules: {
      // Panels on Payload's forms load what they show when they open: nothing hands it to them.
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    // Plain JavaScript: what JSON.parse and a regular expression give is `any` there, and JSDoc
    // has no guards short enough to be worth it. TypeScript checks these files too.
    files: ['**/*.{js,mjs,cjs}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
  {
    // CommonJS has no import statement.
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Arithmetic over arrays of numbers by index: a guard at each would hide the sum, and a wrong
    // index shows as NaN.
    files: ['analytics/src/{disclosure,release}/**', 'analytics/{cli,solver}/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // A command line speaks on stdout.
    files: ['**/src/cli/**', 'analytics/cli/**', '**/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,mjs}', '**/testing/**', 'e2e/**'],
    rules: {
      // In a test a wrong guess is a red test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // dependency-cruiser does not read .astro files, so their directions are checked here.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(@digivaardig/(cms|workers)|payload|mongodb|ioredis|bullmq)($|/)|/(cms|workers)/',
              message: 'The frontend knows the cms only through cms/site.graphql.',
            },
          ],
        },
      ],
      // `astro check` reads the types; typescript-eslint has none for this syntax.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^(Props|_)' }],
    },
  },
);
