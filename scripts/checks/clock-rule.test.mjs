// @ts-check
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { paths } from '../paths.mjs';

const eslint = new ESLint({ cwd: paths.root });

/**
 * @param {string} expression
 * @param {string} file
 * @returns {Promise<boolean>} whether the rule about clocks objects
 */
async function isRefused(expression, file = 'cms/src/payload.config.ts') {
  const code = file.endsWith('.astro')
    ? `---\nconst now = ${expression};\n---\n\n<p>{now}</p>\n`
    : `export const now: unknown = ${expression};\n`;
  const [result] = await eslint.lintText(code, { filePath: join(paths.root, file) });
  return (result?.messages ?? []).some(({ message }) => message.startsWith('Ask the clock'));
}

it.each([
  ['new Date()', true],
  ['new Date', true],
  ['Date.now()', true],
  ['[1].map(Date.now)', true],
  ['Date()', true],
  ['new Date(0)', false],
  ['Date.parse("2027-01-01")', false],
  ['performance.now()', false],
])('%s: refused is %s', { timeout: 60_000 }, async (expression, refused) => {
  expect(await isRefused(expression)).toBe(refused);
});

it.each([
  'analytics/src/release/release.ts',
  'cms/src/access/system.ts',
  'frontend/src/lib/paths.ts',
  'frontend/src/pages/404.astro',
  'workers/src/main.ts',
])('holds in %s', { timeout: 60_000 }, async (file) => {
  expect(await isRefused('new Date()', file)).toBe(true);
});

it.each(['cms/src/clock/clock.ts', 'workers/src/testing/main.ts'])(
  'lets %s read the clock',
  { timeout: 60_000 },
  async (file) => {
    expect(await isRefused('new Date()', file)).toBe(false);
  },
);
