// @ts-check
import { parseStartOptions } from './platform/parse-start-options.mjs';
import { runPlatform } from './platform/run-platform.mjs';
import { followLog } from './processes/follow-log.mjs';
import { runMain } from './run-main.mjs';

await runMain((context) =>
  runPlatform(context, parseStartOptions(process.argv.slice(2)), {
    watch: true,
    onStarted: (processes) => {
      for (const running of processes) {
        context.onExit(followLog(running, (text) => process.stdout.write(text)));
      }
    },
  }),
);
