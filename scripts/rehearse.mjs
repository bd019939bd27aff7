// @ts-check
import { checkMachine } from './platform/check-machine.mjs';
import { installDependencies } from './platform/install-dependencies.mjs';
import { runRehearsal } from './rehearse/run-rehearsal.mjs';
import { runMain } from './run-main.mjs';

await runMain(async (context) => {
  checkMachine();
  await installDependencies({ signal: context.signal });
  return runRehearsal(context, { reuse: process.argv.includes('--reuse') });
});
