import { readEnv, type Settings } from './env.ts';

/** The settings of this process. server.mjs has refused to start when they are wrong. */
export const settings: Settings = (() => {
  const reading = readEnv(process.env);
  if (reading.kind === 'errors') throw new Error(reading.errors.join('; '));
  return reading.settings;
})();
