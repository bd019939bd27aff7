// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { expect, it } from 'vitest';
import files from '../../.dependency-cruiser.cjs';
import folders from '../../.dependency-cruiser.folders.cjs';
import { paths } from '../paths.mjs';

const fixtures = join(paths.root, 'scripts', 'cruise-fixtures');
/** Rules of files and rules of folders have a run each; see `.dependency-cruiser.folders.cjs`. */
const configs = [files, folders];
const rules = configs.flatMap(({ forbidden = [] }) => forbidden.map(({ name }) => name ?? ''));

/**
 * @param {string} rule
 * @returns {Promise<string[]>} names of the rules that its fixture breaks
 */
async function cruiseFixture(rule) {
  const baseDir = join(fixtures, rule);
  const names = [];
  for (const { forbidden = [], options = {} } of configs) {
    const ruleSet = { forbidden };
    const { output } = await cruise(readdirSync(baseDir), {
      ...options,
      baseDir,
      ruleSet,
      validate: true,
    });
    if (typeof output === 'string') throw new TypeError('no result');
    names.push(...output.summary.violations.map((violation) => violation.rule.name));
  }
  return names;
}

it('has a fixture for each rule, and a rule for each fixture', () => {
  expect(readdirSync(fixtures).sort()).toEqual([...rules].sort());
});

it.each(rules)(
  '%s is broken by its fixture, and nothing else is',
  { timeout: 20_000 },
  async (rule) => {
    expect(new Set(await cruiseFixture(rule))).toEqual(new Set([rule]));
  },
);
