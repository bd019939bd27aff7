// @ts-check
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../../paths.mjs';
import { composeFiles, createVariables } from '../settings.mjs';
import { readComposeFiles } from './compose-file.mjs';
import { orderServices } from './order-services.mjs';
import { toRunArguments } from './to-run-arguments.mjs';

const variables = createVariables();
const file = await readComposeFiles(composeFiles, variables);
const production = await readComposeFiles([join(paths.root, 'docker-compose.yml')], variables);

/** @param {string} name */
const toArguments = (name) =>
  toRunArguments(name, file.services[name] ?? {}, {
    project: 'p',
    root: '/root',
    image: 'image',
    publish: ['127.0.0.1:1:2'],
  });

describe('the compose file of production', () => {
  it('starts data first, then the migration, the cms, the site and the proxy', () => {
    const order = orderServices(production.services);
    expect(order.indexOf('mongodb-init')).toBeLessThan(order.indexOf('prepare'));
    expect(order.slice(-3)).toEqual(['workers', 'frontend', 'proxy']);
  });

  it('gives the rehearsal the same services, closed in the same way, and a mail server', () => {
    const { mail, ...services } = file.services;
    expect(Object.keys(services)).toEqual(Object.keys(production.services));
    for (const [name, service] of Object.entries(file.services)) {
      expect(service, name).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      expect(service.volumes).toEqual(production.services[name]?.volumes);
    }
    expect(mail).toBeDefined();
  });

  it('keeps secrets out of the arguments of the engine', () => {
    const text = Object.keys(file.services).flatMap(toArguments).join(' ');
    for (const secret of Object.values(variables).filter((value) => /^[0-9a-f]{48}$/.test(value))) {
      expect(text).not.toContain(secret);
    }
  });

  it('becomes the options that Docker and Podman share', () => {
    const args = toArguments('redis').join(' ');
    expect(args).toContain('--name p_redis --network p_data --network-alias redis --read-only');
    expect(args).toContain('--cap-drop ALL --security-opt no-new-privileges:true --tmpfs /tmp');
    expect(args).toContain('--volume p_redis:/data --env REDIS_PASSWORD');
    expect(args).toContain('--user 999:1000 --health-cmd REDISCLI_AUTH="$REDIS_PASSWORD"');
    expect(args).toContain('image sh -c umask 077');
  });
});

describe('orderServices', () => {
  it('rejects services that wait for each other', () => {
    const needs = (/** @type {string} */ name) => ({
      depends_on: { [name]: { condition: /** @type {const} */ ('service_healthy') } },
    });
    expect(() => orderServices({ a: needs('b'), b: needs('a') })).toThrow('a, b');
  });
});
