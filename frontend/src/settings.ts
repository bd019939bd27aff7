import { readEnv, type Settings } from './env.ts';

/** The settings of this process; server.mjs validated them before the site was loaded. */
export const settings: Settings = (() => {
  const result = readEnv(process.env);
  if (result.kind === 'errors') throw new Error(result.errors.join('; '));
  return result.settings;
})();
