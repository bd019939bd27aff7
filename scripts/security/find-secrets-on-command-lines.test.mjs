// @ts-check
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { paths } from '../paths.mjs';
import { findSecretsOnCommandLine } from './find-secrets-on-command-lines.mjs';
import { listComposeCommands, listDockerfileCommands } from './list-commands.mjs';

const read = (/** @type {string} */ file) => readFileSync(join(paths.root, file), 'utf8');

describe('findSecretsOnCommandLine', () => {
  it.each([
    'mongosh --quiet --username admin --password "$MONGODB_PASSWORD" file.js',
    'umask 077 && exec redis-server --requirepass "$REDIS_PASSWORD"',
    'redis-server --masterauth x',
    'redis-cli -h redis -a x ping',
    'mongodump -u admin -p x --archive',
    'mongosh "$DATABASE_URI"',
    'redis-cli -u ${REDIS_URI} ping',
    'curl -H "Authorization: $FRONTEND_KEY" http://cms:3000',
    'node send.mjs ${SMTP_URL:?}',
  ])('reports %s', (command) => {
    expect(findSecretsOnCommandLine(command)).toHaveLength(1);
  });

  it.each([
    'node ../node_modules/next/dist/bin/next start -H 0.0.0.0 -p 3000',
    `umask 077 && printf 'requirepass "%s"' "$REDIS_PASSWORD" > /tmp/redis.conf`,
    'REDISCLI_AUTH="$REDIS_PASSWORD" redis-cli ping | grep -q PONG',
    'mongosh --quiet mongodb://mongodb:27017/admin /init-mongodb.js',
  ])('accepts %s', (command) => {
    expect(findSecretsOnCommandLine(command)).toEqual([]);
  });
});

describe('secrets', () => {
  it('stand in no command of a compose file or a Dockerfile', () => {
    const composeFiles = [
      'docker-compose.yml',
      ...globSync('deploy/**/*.yml', { cwd: paths.root }),
    ];
    const dockerfiles = globSync('{*,deploy/*}/*Dockerfile', { cwd: paths.root });
    const commands = [
      ...composeFiles.flatMap((file) => listComposeCommands(parse(read(file), { merge: true }))),
      ...dockerfiles.flatMap((file) => listDockerfileCommands(file, read(file))),
    ].filter(({ command }) => command !== '');
    expect(commands.length).toBeGreaterThan(15);
    const wrong = commands.filter(({ command }) => findSecretsOnCommandLine(command).length > 0);
    expect(wrong).toEqual([]);
  });

  it('stand in no argument of the scripts', () => {
    const files = globSync(['scripts/**/*.{mjs,sh}', 'package.json', '*/package.json'], {
      cwd: paths.root,
      exclude: (name) => name.includes('node_modules') || name.endsWith('.test.mjs'),
    }).filter((file) => !file.startsWith('scripts/security/'));
    expect(files.length).toBeGreaterThan(50);
    const option = /['"\s]--(password|pass|requirepass|masterauth)\b/;
    expect(files.filter((file) => option.test(read(file)))).toEqual([]);
  });
});
