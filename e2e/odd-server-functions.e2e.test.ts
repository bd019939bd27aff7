import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { readActionIds } from './fuzz/routes.ts';
import { signInByApi } from './visibility/visibility-fixture.ts';

let token: string;

beforeAll(async () => {
  token = await signInByApi('contentbeheerder@haren.example');
  await callFunction('render-list', { collectionSlug: 'modules', query: {} });
});

const readLog = (): string => readFileSync(join(inject('folders').logDir, 'cms.log'), 'utf8');

/** Calls a function of the admin as its screens do. */
async function callFunction(name: string, args: object): Promise<number[]> {
  const calls = readActionIds().map(async (id) => {
    const answer = await fetch(`${inject('settings').CMS_URL}/admin`, {
      method: 'POST',
      body: JSON.stringify([{ name, args }]),
      headers: {
        'Next-Action': id,
        'Content-Type': 'text/plain;charset=UTF-8',
        Cookie: `payload-token=${token}`,
      },
    });
    await answer.arrayBuffer();
    return answer.status;
  });
  return Promise.all(calls);
}

const list = { drawerSlug: 'x', enableRowSelections: true, query: { limit: 5 } };
const form = { schemaPath: 'modules', operation: 'create', docPermissions: true };

it.each<[string, object]>([
  ...['outbox', 'invitations', 'change-log'].map((collectionSlug): [string, object] => [
    'render-list',
    { ...list, collectionSlug },
  ]),
  ...['x', 5, true, '2026-01-01'].map((query): [string, object] => [
    'render-list',
    { ...list, collectionSlug: 'modules', query },
  ]),
  ...[
    { content: [null] },
    { content: [{ blockType: 'text', body: { root: { children: [null] } } }] },
    { content: [{ blockType: 'onbekend' }] },
  ].map((data): [string, object] => ['form-state', { ...form, collectionSlug: 'modules', data }]),
  ...[
    { schemaPath: 'collection.modules.content.onbekend.body' },
    { schemaPath: 'collection.modules.content.text.body', initialValue: { root: 5 } },
    { schemaPath: 'collection.constructor.x' },
    { schemaPath: '__proto__.modules.title' },
    { schemaPath: 5 },
    {},
  ].map((args): [string, object] => ['render-field', { hidden: false, path: 'x', ...args }]),
])('%s of %j is no error of the server and no line in a log', async (name, args) => {
  const before = readLog();
  for (const status of await callFunction(name, args)) expect(status).toBeLessThan(500);
  expect(readLog().slice(before.length)).toBe('');
});
