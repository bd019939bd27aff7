// @ts-check
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { paths } from '../paths.mjs';

const eslint = new ESLint({ cwd: paths.root });

/**
 * @param {string} call
 * @param {string} file
 * @returns {Promise<boolean>} whether the rule about the Local API objects
 */
async function isRefused(call, file = 'cms/src/payload.config.ts') {
  const code = `declare const payload: any, req: any, options: any;\nawait ${call};\n`;
  const [result] = await eslint.lintText(code, { filePath: join(paths.root, file) });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'no-restricted-syntax');
}

it.each([
  ['payload.find({ collection: "x" })', true],
  ['payload.find(options)', true],
  ['payload.find({ collection: "x", overrideAccess: true })', true],
  ['req.payload.update({ data: { overrideAccess: false } })', true],
  ['options.req.payload.findGlobal({ slug: "x" })', true],
  ['payload.find({ collection: "x", overrideAccess: false, req })', false],
  ['req.payload.findByID({ id: 1, overrideAccess: false, req })', false],
  ['options.find({ collection: "x" })', false],
])('%s: refused is %s', { timeout: 60_000 }, async (call, refused) => {
  expect(await isRefused(call)).toBe(refused);
});

it('lets the one named system wrapper through', { timeout: 60_000 }, async () => {
  expect(await isRefused('payload.find(options)', 'cms/src/access/system.ts')).toBe(false);
});
