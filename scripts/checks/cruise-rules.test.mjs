// @ts-check
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import files from '../../.dependency-cruiser.cjs';
import folders from '../../.dependency-cruiser.folders.cjs';
import { paths } from '../paths.mjs';

const fixtures = join(paths.root, 'scripts', 'cruise-fixtures');
/** Rules of files and rules of folders have a run each; see `.dependency-cruiser.folders.cjs`. */
const configs = [files, folders];
const rules = configs.flatMap(({ forbidden = [] }) => forbidden.map(({ name }) => name ?? ''));

const rankRule = /^(.*)-imports-lower-ranks$/;
/** One for each feature, so their fixtures are written by the test. */
const rankRules = rules.filter((rule) => rankRule.test(rule));

/**
 * @param {string} baseDir folder that stands for the root of the repository
 * @returns {Promise<string[]>} names of the rules that its files violate
 */
async function cruiseFolder(baseDir) {
  const names = [];
  for (const { forbidden = [], options = {} } of configs) {
    const ruleSet = { forbidden };
    const { output } = await cruise(readdirSync(baseDir), {
      ...options,
      baseDir,
      ruleSet,
      validate: true,
    });
    if (typeof output === 'string') throw new TypeError('dependency-cruiser returned no result.');
    names.push(...output.summary.violations.map((violation) => violation.rule.name));
  }
  return names;
}

describe('the rules of dependency-cruiser', () => {
  const withFixture = rules.filter((rule) => !rankRules.includes(rule));

  it('have a fixture each, and no other fixtures exist', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...withFixture].sort());
  });

  it.each(withFixture)(
    '%s is the only rule that its fixture violates',
    { timeout: 20_000 },
    async (rule) => {
      expect(new Set(await cruiseFolder(join(fixtures, rule)))).toEqual(new Set([rule]));
    },
  );

  it.each(rankRules)(
    '%s is the only rule that an import of the highest feature violates',
    { timeout: 20_000 },
    async (rule) => {
      const [, feature = ''] = rankRule.exec(rule) ?? [];
      const highest = 'operations';
      const root = mkdtempSync(join(tmpdir(), 'cruise-'));
      for (const name of [feature, highest]) {
        const folder = join(root, 'cms/src/features', name);
        mkdirSync(folder, { recursive: true });
        const text =
          name === feature ? `export * from '../${highest}/index.ts';` : 'export const x = 1;';
        writeFileSync(join(folder, 'index.ts'), `${text}\n`);
      }
      expect(new Set(await cruiseFolder(root))).toEqual(new Set([rule]));
      rmSync(root, { recursive: true });
    },
  );

  it('know a rank of every feature', () => {
    expect(rankRules.length).toBeGreaterThan(6);
  });
});
