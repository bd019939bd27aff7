// @ts-check
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { completeSettings } from '../env/complete-settings.mjs';
import { checkPorts } from './check-ports.mjs';
import { findFreePorts } from './find-free-ports.mjs';
import { isPortTaken } from './is-port-taken.mjs';
import { listPorts } from './list-ports.mjs';

const free = () => Promise.resolve(false);
const wanted = (/** @type {Record<string, string>} */ given = {}) =>
  listPorts(completeSettings(given));

it('is content with the defaults when nothing listens', async () => {
  await expect(checkPorts(wanted(), free)).resolves.toBeUndefined();
});

it('does not ask for the port of a MongoDB or Redis that somebody gave', () => {
  const variables = wanted({ DATABASE_URI: 'mongodb://h/d', REDIS_URI: 'redis://h' });
  expect(variables.map(({ variable }) => variable)).not.toContain('MONGODB_PORT');
  expect(variables.map(({ variable }) => variable)).not.toContain('REDIS_PORT');
  expect(wanted()).toHaveLength(variables.length + 2);
});

it.each(['0', '65536', 'abc', '80.5', '-1'])('refuses %s as a port', async (CMS_PORT) => {
  await expect(checkPorts(wanted({ CMS_PORT }), free)).rejects.toThrow(/^CMS_PORT is geen poort/);
});

it('refuses one port for two', async () => {
  const twice = wanted({ CMS_PORT: '4321' });
  await expect(checkPorts(twice, free)).rejects.toThrow(/CMS_PORT en FRONTEND_PORT/);
});

it('names the taken port and the variable that moves it', async () => {
  const [port = 0] = await findFreePorts(1);
  const server = createServer();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const taken = checkPorts([{ variable: 'CMS_PORT', value: String(port), host: '127.0.0.1' }]);
  await expect(taken).rejects.toThrow(new RegExp(`Poort ${port} .* CMS_PORT`));
  await new Promise((resolve) => server.close(resolve));
  await expect(isPortTaken(port)).resolves.toBe(false);
});

it('says so when an address cannot be listened on', async () => {
  const refused = () => Promise.reject(new Error('EADDRNOTAVAIL'));
  await expect(checkPorts(wanted(), refused)).rejects.toMatchObject({ code: 'port-unavailable' });
});
