// @ts-check
import { readdirSync } from 'node:fs';
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

/**
 * @param {string} rule
 * @returns {Promise<string[]>} names of the rules that its fixture violates
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
    if (typeof output === 'string') throw new TypeError('dependency-cruiser returned no result.');
    names.push(...output.summary.violations.map((violation) => violation.rule.name));
  }
  return names;
}

describe('the rules of dependency-cruiser', () => {
  it('have a fixture each, and no other fixtures exist', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...rules].sort());
  });

  it.each(rules)(
    '%s is the only rule that its fixture violates',
    { timeout: 20_000 },
    async (rule) => {
      expect(new Set(await cruiseFixture(rule))).toEqual(new Set([rule]));
    },
  );
});
