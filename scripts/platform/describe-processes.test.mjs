// @ts-check
import { expect, it } from 'vitest';
import { completeSettings } from '../env/complete-settings.mjs';
import { describeProcesses } from './describe-processes.mjs';

const settings = {
  ...completeSettings({ CMS_PORT: '4000' }),
  DATABASE_URI: 'mongodb://h/d?replicaSet=r',
  REDIS_URI: 'redis://h',
};

it('gives the addresses of Redis and of the mail server to the workers only', () => {
  const { cms, frontend, workers } = describeProcesses(settings);
  expect(cms.env).not.toHaveProperty('REDIS_URI');
  expect(frontend.env).not.toHaveProperty('REDIS_URI');
  expect(workers.env.REDIS_URI).toBe('redis://h');
  expect(cms.env).not.toHaveProperty('SMTP_URL');
  expect(frontend.env).not.toHaveProperty('SMTP_URL');
  expect(workers.env.SMTP_URL).toBe('smtp://127.0.0.1:1025');
});

it('catches mail, unless somebody gave a mail server', () => {
  expect(describeProcesses(settings).mail?.args).toEqual(['src/testing/mail-catcher/main.ts']);
  const given = completeSettings({ SMTP_URL: 'smtp://mail.example:25' });
  const services = { DATABASE_URI: 'mongodb://h/d?replicaSet=r', REDIS_URI: 'redis://h' };
  const { mail, workers } = describeProcesses({ ...given, ...services });
  expect(mail).toBeUndefined();
  expect(workers.env.SMTP_URL).toBe('smtp://mail.example:25');
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
