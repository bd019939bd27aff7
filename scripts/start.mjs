// @ts-check
import { parseStartOptions } from './platform/parse-start-options.mjs';
import { runPlatform } from './platform/run-platform.mjs';
import { runMain } from './run-main.mjs';

await runMain((context) =>
  runPlatform(context, parseStartOptions(process.argv.slice(2)), { watch: false }),
);
