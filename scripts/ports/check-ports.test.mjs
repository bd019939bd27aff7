// @ts-check
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { completeSettings } from '../env/complete-settings.mjs';
import { checkPorts } from './check-ports.mjs';
import { findFreePorts } from './find-free-ports.mjs';
import { isPortTaken } from './is-port-taken.mjs';
import { listPorts } from './list-ports.mjs';

const isFree = () => Promise.resolve(false);
const listConfigured = (/** @type {Record<string, string>} */ configured = {}) =>
  listPorts(completeSettings(configured));

describe('checkPorts', () => {
  it('accepts the defaults when nothing listens', async () => {
    await expect(checkPorts(listConfigured(), isFree)).resolves.toBeUndefined();
  });

  it('skips the ports of a configured MongoDB and Redis', () => {
    const variables = listConfigured({ DATABASE_URI: 'mongodb://h/d', REDIS_URI: 'redis://h' });
    expect(variables.map(({ variable }) => variable)).not.toContain('MONGODB_PORT');
    expect(variables.map(({ variable }) => variable)).not.toContain('REDIS_PORT');
    expect(listConfigured()).toHaveLength(variables.length + 2);
  });

  it.each(['0', '65536', 'abc', '80.5', '-1'])('rejects %s as a port', async (CMS_PORT) => {
    await expect(checkPorts(listConfigured({ CMS_PORT }), isFree)).rejects.toThrow(
      /^CMS_PORT is geen poort/,
    );
  });

  it('rejects one port for two processes', async () => {
    const twice = listConfigured({ CMS_PORT: '4321' });
    await expect(checkPorts(twice, isFree)).rejects.toThrow(/CMS_PORT en FRONTEND_PORT/);
  });

  it('names the taken port and its variable', async () => {
    const [port = 0] = await findFreePorts(1);
    const server = createServer();
    await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
    const taken = checkPorts([{ variable: 'CMS_PORT', value: String(port), host: '127.0.0.1' }]);
    await expect(taken).rejects.toThrow(new RegExp(`Poort ${port} .* CMS_PORT`));
    await new Promise((resolve) => server.close(resolve));
    await expect(isPortTaken(port)).resolves.toBe(false);
  });

  it('reports an address on which nothing may listen', async () => {
    const isPortUnavailable = () => Promise.reject(new Error('EADDRNOTAVAIL'));
    await expect(checkPorts(listConfigured(), isPortUnavailable)).rejects.toMatchObject({
      code: 'port-unavailable',
    });
  });
});
