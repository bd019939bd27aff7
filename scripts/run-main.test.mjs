// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from './paths.mjs';

const from = (/** @type {string} */ name) => JSON.stringify(join(paths.root, 'scripts', name));
const imports = `
import { UserError } from ${from('user-error.mjs')};
import { runMain } from ${from('run-main.mjs')};
const say = (text) => process.stdout.write(text + ' ');
`;

/**
 * @param {string} work body of the command
 * @param {NodeJS.Signals} [signal] sent when it says `ready`
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
function run(work, signal) {
  const source = `${imports} await runMain(async ({ signal, onExit }) => { ${work} });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source]);
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
    if (signal && out.includes('ready')) child.kill(signal);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

describe('runMain', () => {
  it('exits with the code of the work, after the cleanups in reverse order', async () => {
    const { code, out } = await run(
      `onExit(() => say('first')); onExit(() => say('second')); return 3;`,
    );
    expect(code).toBe(3);
    expect(out).toBe('second first ');
  });

  it('prints the message and the log of a user error, without a stack trace', async () => {
    const { code, err } = await run(
      `throw new UserError('x', 'Doe dit.', { log: '/nowhere/x.log' });`,
    );
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual(['Doe dit.', expect.stringContaining('x.log')]);
  });

  it.each([
    `throw new TypeError('kapot')`,
    `setTimeout(() => { throw new TypeError('kapot') }); await new Promise(() => setTimeout(() => {}, 9e5))`,
    `void Promise.reject(new TypeError('kapot')); await new Promise(() => setTimeout(() => {}, 9e5))`,
  ])('prints one sentence for an unexpected error: %s', async (work) => {
    const { code, out, err } = await run(`onExit(() => say('ended')); ${work}`);
    expect(code).toBe(1);
    expect(out).toBe('ended ');
    expect(err).toContain('onverwachts');
    expect(err).not.toMatch(/TypeError|at .*:\d+/);
  });

  it('reports a full disk', async () => {
    const { err } = await run(`throw Object.assign(new Error('write'), { code: 'ENOSPC' });`);
    expect(err).toContain('De schijf is vol');
  });

  it.each(/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))(
    'runs the cleanups on %s',
    async (name) => {
      const { code, out } = await run(
        `onExit(() => say('ended')); say('ready');
     setTimeout(() => {}, 60_000);
     await new Promise((_, reject) => signal.addEventListener('abort', reject));`,
        name,
      );
      expect(code).toBe(130);
      expect(out).toBe('ready ended ');
    },
  );
});
