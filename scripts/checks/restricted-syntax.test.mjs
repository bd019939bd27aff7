// @ts-check
import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import {
  databaseWithoutAccess,
  localApiWithoutAccess,
  systemClock,
} from '../lint/restricted-syntax.mjs';
import { paths } from '../paths.mjs';

const linter = new Linter();

/**
 * @param {string} code
 * @param {object[]} restrictions of `no-restricted-syntax`
 * @returns {boolean} whether one of them reports the code
 */
const isRejected = (code, restrictions) =>
  linter
    .verify(code, {
      languageOptions: { parser: /** @type {import('eslint').Linter.Parser} */ (tseslint.parser) },
      rules: { 'no-restricted-syntax': ['error', ...restrictions] },
    })
    .some(({ ruleId }) => ruleId === 'no-restricted-syntax');

describe('the rule on the clock', () => {
  it.each([
    ['new Date()', true],
    ['new Date', true],
    ['Date.now()', true],
    ['[1].map(Date.now)', true],
    ['Date()', true],
    ['new Date(0)', false],
    ['Date.parse("2027-01-01")', false],
    ['performance.now()', false],
  ])('%s: rejected is %s', (expression, rejected) => {
    expect(isRejected(`export const now = ${expression};`, systemClock)).toBe(rejected);
  });
});

describe('the rule on the Local API', () => {
  it.each([
    ['payload.find({ collection: "x" })', true],
    ['payload.find(options)', true],
    ['payload.find({ collection: "x", overrideAccess: true })', true],
    ['req.payload.update({ data: { overrideAccess: false } })', true],
    ['options.req.payload.findGlobal({ slug: "x" })', true],
    ['payload.find({ collection: "x", overrideAccess: false, req })', false],
    ['req.payload.findByID({ id: 1, overrideAccess: false, req })', false],
    ['options.find({ collection: "x" })', false],
  ])('%s: rejected is %s', (call, rejected) => {
    expect(isRejected(`await ${call};`, [localApiWithoutAccess])).toBe(rejected);
  });
});

describe('the rule on the database', () => {
  it.each([
    ['payload.db.find({ collection: "x" })', true],
    ['req.payload.db.collections["x"]', true],
    ['const { sessions } = options.req.payload.db', true],
    ['connection.db.collection("x")', false],
  ])('%s: rejected is %s', (code, rejected) => {
    expect(isRejected(`${code};`, [databaseWithoutAccess])).toBe(rejected);
  });
});

describe('the config of ESLint', () => {
  const eslint = new ESLint({ cwd: paths.root });

  /** @param {string} file */
  const restrictionsFor = async (file) => {
    /** @type {{ rules?: Record<string, unknown[]> }} */
    const config = await eslint.calculateConfigForFile(join(paths.root, file));
    return config.rules?.['no-restricted-syntax']?.slice(1) ?? [];
  };

  it.each([
    ['analytics/src/scoring/irt-3pl.ts', systemClock],
    ['frontend/src/settings.ts', systemClock],
    ['frontend/src/pages/404.astro', systemClock],
    ['cms/src/payload.config.ts', [localApiWithoutAccess, databaseWithoutAccess, ...systemClock]],
    ['workers/src/main.ts', [localApiWithoutAccess, databaseWithoutAccess, ...systemClock]],
    ['cms/src/platform/access/system-client.ts', systemClock],
    ['cms/src/platform/clock/clock.ts', [localApiWithoutAccess, databaseWithoutAccess]],
    ['workers/src/testing/main.ts', []],
  ])('restricts in %s what it should', async (file, restrictions) => {
    expect(await restrictionsFor(file)).toEqual(restrictions);
  });
});
