// @ts-check
import { describe, expect, it } from 'vitest';
import { completeSettings } from '../env/complete-settings.mjs';
import { describeProcesses } from './describe-processes.mjs';

const settings = {
  ...completeSettings({ CMS_PORT: '4000' }),
  DATABASE_URI: 'mongodb://h/d?replicaSet=r',
  REDIS_URI: 'redis://h',
};

describe('describeProcesses', () => {
  it('passes the addresses of Redis and of the mail server to the workers only', () => {
    const { cms, frontend, workers } = describeProcesses(settings);
    expect(cms.env).not.toHaveProperty('REDIS_URI');
    expect(frontend.env).not.toHaveProperty('REDIS_URI');
    expect(workers.env.REDIS_URI).toBe('redis://h');
    expect(cms.env).not.toHaveProperty('SMTP_URL');
    expect(frontend.env).not.toHaveProperty('SMTP_URL');
    expect(workers.env.SMTP_URL).toBe('smtp://127.0.0.1:1025');
  });

  it('starts the mail catcher unless a mail server is configured', () => {
    expect(describeProcesses(settings).mail?.args).toEqual(['src/testing/mail-catcher/main.ts']);
    const withMailServer = completeSettings({ SMTP_URL: 'smtp://mail.example:25' });
    const services = { DATABASE_URI: 'mongodb://h/d?replicaSet=r', REDIS_URI: 'redis://h' };
    const { mail, workers } = describeProcesses({ ...withMailServer, ...services });
    expect(mail).toBeUndefined();
    expect(workers.env.SMTP_URL).toBe('smtp://mail.example:25');
  });

  it('starts the build, or watches the sources', () => {
    const production = describeProcesses(settings);
    const development = describeProcesses(settings, { watch: true });
    expect(production.cms.args).toEqual(['src/server/main.ts']);
    expect(production.cms.env.NODE_ENV).toBe('production');
    expect(development.cms.args).toContain('dev');
    expect(development.workers.args[0]).toBe('--watch');
    expect(development.cms.env.NODE_ENV).toBe('development');
  });
});
