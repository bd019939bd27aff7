// @ts-check
import { expect, it } from 'vitest';
import { completeSettings } from '../env/complete-settings.mjs';
import { describeProcesses } from './describe-processes.mjs';

const settings = {
  ...completeSettings({ CMS_PORT: '4000' }),
  ...{ DATABASE_URI: 'mongodb://h/d?replicaSet=r', REDIS_URI: 'redis://h' },
};

it('gives the address of Redis to the workers only', () => {
  const { cms, frontend, workers } = describeProcesses(settings);
  expect(cms.env).not.toHaveProperty('REDIS_URI');
  expect(frontend.env).not.toHaveProperty('REDIS_URI');
  expect(workers.env.REDIS_URI).toBe('redis://h');
});

it('starts the build, or watches the source', () => {
  const start = describeProcesses(settings);
  const watch = describeProcesses(settings, { watch: true });
  expect(start.cms.args).toContain('start');
  expect(start.cms.env.NODE_ENV).toBe('production');
  expect(watch.cms.args).toContain('dev');
  expect(watch.workers.args[0]).toBe('--watch');
  expect(watch.cms.env.NODE_ENV).toBe('development');
});
