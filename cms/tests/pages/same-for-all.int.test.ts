import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { callGraphql } from '../../src/testing/call-cms.ts';
import { makeDocument } from '../../src/testing/fixtures.ts';
import { makeOfferedFile } from '../../src/testing/make-offered-file.ts';
import { makePerson } from '../../src/testing/make-person.ts';
import { makeWorld, getToken, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';

/**
 * The site caches what the cms answers about a municipality and serves it to the next visitor who
 * may see it, so the answer must not depend on the caller. Queries of a section that is for some
 * alone, and searches, are never cached.
 */
let payload: Payload;
let world: World;
let members: string[];

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['ofB', 'programmeAdmin']);
  const memberships = [{ tenant: world.b, roles: ['employee' as const] }];
  const made = [];
  for (const name of ['Eerste', 'Tweede'])
    made.push(await makePerson(payload, { name, memberships }));
  members = [...made.map(({ token }) => token), getToken(world, 'ofB')];
  await makeOfferedFile(world, world.b);
  await makeDocument(world, 'news-publications', world.b);
  await makeDocument(world, 'channels', world.b);
  await asSystem(payload).create({
    collection: 'modules',
    draft: true,
    data: { title: 'Nog een concept', tenant: world.b },
  });
});

const operations = Object.values(
  JSON.parse(
    readFileSync(
      path.resolve(import.meta.dirname, '../../persisted-operations/current.json'),
      'utf8',
    ),
  ) as Record<string, string>,
)
  .filter((text) => /\bSite\(/.test(text) && !/\b(toolkit|personas|search)\b/.test(text))
  .map((text) => [/query (\w+)/.exec(text)?.[1] ?? text, text] as const);

/** Nothing that an editor gets is cached, so this may differ for them. */
const withoutCanEdit = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer).replaceAll('"canEdit":true', '"canEdit":false'));

it.each(operations)(
  '%s is the same for everybody who may see the municipality',
  async (_name, query) => {
    const answers = [];
    for (const token of [...members, getToken(world, 'programmeAdmin')]) {
      const variables = {
        municipality: 'bedorp',
        slug: 'module',
        page: 1,
        draft: false,
        feed: true,
      };
      const { body } = await callGraphql(token, query, variables);
      answers.push((body as { data: { Site: { status: string } } }).data.Site);
    }
    expect(answers[0]?.status).toBe('OPEN');
    for (const answer of answers) expect(withoutCanEdit(answer)).toEqual(answers[0]);
    expect(JSON.stringify(answers[0])).not.toContain('"canEdit":true');
    expect(JSON.stringify(answers)).not.toMatch(/Eerste|Tweede|Nog een concept/);
  },
);
