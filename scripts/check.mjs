// @ts-check
import { join } from 'node:path';
import { checkDockerfiles } from './checks/check-dockerfiles.mjs';
import { checkGenerated } from './checks/check-generated.mjs';
import { listChecks } from './checks/list-checks.mjs';
import { Fault } from './fault.mjs';
import { paths } from './paths.mjs';
import { checkMachine } from './platform/check-machine.mjs';
import { installDependencies } from './platform/install-dependencies.mjs';
import { nodeEnv } from './platform/node-env.mjs';
import { runToEnd } from './processes/run-to-end.mjs';
import { runMain } from './run-main.mjs';
import { findPython } from './services/find-python.mjs';
import { hasWheels } from './services/has-wheels.mjs';
import { createSteps } from './steps/create-steps.mjs';
import { texts } from './texts.mjs';

await runMain(async ({ signal }) => {
  checkMachine();
  const step = createSteps(process.stdout, signal);
  /** @type {string[]} */
  const problems = [];
  /**
   * @param {string} label
   * @param {() => Promise<string>} work gives what is wrong
   */
  const check = async (label, work) => {
    await step(label, async () => {
      const problem = await work();
      if (problem) throw new Fault('check', problem);
    }).catch((/** @type {unknown} */ error) => {
      if (!(error instanceof Fault) || error.code !== 'check') throw error;
      problems.push(`── ${label} ──\n${error.message.trim()}\n`);
    });
  };

  await step(texts.steps.install, () => installDependencies({ signal }));
  await check(texts.check.generated, () => checkGenerated(signal));
  for (const { name, command, args } of listChecks()) {
    await check(texts.check[name], async () => {
      const log = join(paths.logs, `check-${name}.log`);
      const order = { command, args, cwd: paths.root, env: nodeEnv(), log, signal };
      const { code, output } = await runToEnd(order);
      return code === 0 ? '' : output;
    });
  }
  const python = hasWheels() ? findPython() : undefined;
  if (python) await check(texts.check.dockerfiles, () => checkDockerfiles(python, signal));
  else if (process.env.CI) problems.push(`${texts.check.noPython}\n`);
  else process.stdout.write(`- ${texts.check.noPython}\n`);

  if (problems.length === 0) return 0;
  process.stdout.write(`\n${problems.join('\n')}\n${texts.check.failed(problems.length)}\n`);
  return 1;
});
