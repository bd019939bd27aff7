import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import type { CollectionSlug, Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { env } from '#platform/env.ts';
import { type Answer, callForm, callRest } from '../../src/testing/call-cms.ts';
import { fixtures, makeDocument, pngFile } from '../../src/testing/fixtures.ts';
import { officeFile } from '../../src/testing/files/office-files.ts';
import { catalog, objectStream, rawPdf, rawStream } from '../../src/testing/files/pdf-files.ts';
import { makePerson, password } from '../../src/testing/make-person.ts';
import { makeWorld, moduleData, getToken, type World } from '../../src/testing/make-world.ts';
import { objectId } from '../../src/testing/object-id.ts';
import { openCms } from '../../src/testing/open-cms.ts';
import { getDocument } from '../../src/testing/read-answer.ts';
import { messages } from '#platform/i18n/messages.ts';
import { limits } from '#platform/http/limits.ts';

let payload: Payload;
let world: World;
let moduleId: string;
let logged: string;

beforeAll(async () => {
  mkdirSync(path.join(env.MEDIA_DIR, 'municipalities'), { recursive: true });
  payload = await openCms();
  world = await makeWorld(payload, [
    ...(['employee', 'contentManager', 'communicationOfficer'] as const),
    ...(['functionalAdmin', 'programmeAdmin'] as const),
  ]);
  moduleId = await makeDocument(world, 'modules', world.a);
  payload.logger.level = 'trace';
  for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
    payload.logger[level] = (...lines: unknown[]) => {
      logged += inspect(lines, { depth: 10, showHidden: true });
    };
  }
});
beforeEach(async () => {
  logged = '';
  // Each test is somebody new: how long to wait after many tries is tested elsewhere.
  await payload.db.collections['rate-limits']!.collection.deleteMany({});
});

const asManager = (method: string, at: string, data?: unknown) =>
  callRest(getToken(world, 'contentManager'), method, at, data);

/** All that is stored, in every collection and on the disk, in one text. */
async function everything(): Promise<string> {
  const { db } = payload;
  const all = await Promise.all(
    [...Object.entries(db.collections), ...Object.entries(db.versions)]
      // How often somebody tried is counted, whatever they tried.
      .filter(([slug]) => slug !== 'rate-limits')
      .map(([, { collection }]) => collection.find().toArray()),
  );
  return JSON.stringify([all, filesOnDisk()]);
}

const filesOnDisk = (): string[] =>
  readdirSync(env.MEDIA_DIR, { recursive: true, encoding: 'utf8' }).sort();

/** Words that English errors hold and Dutch ones do not. */
const english =
  /\b(the|is not|was|invalid|error|cannot|must|expected|token|wrong|missing|reached)\b/i;

const getMessages = ({ body }: Answer): string[] => {
  const { errors } = body as {
    errors: { message: string; data?: { errors?: { message: string }[] } }[];
  };
  return errors.flatMap(({ message, data }) => [
    message,
    ...(data?.errors ?? []).map((one) => one.message),
  ]);
};

/**
 * A clear refusal: a status that says that the question was wrong, and a Dutch sentence that begins
 * with a capital.
 */
function expectRefusal(answer: Answer, what: string, statuses: readonly number[] = [400]): void {
  expect(statuses, `${what}: ${JSON.stringify(answer.body)}`).toContain(answer.status);
  const messages = getMessages(answer);
  expect(messages.length, what).toBeGreaterThan(0);
  for (const message of messages) {
    expect(message, what).toMatch(/^[A-Z].{8,}/s);
    expect(message, what).not.toMatch(english);
    expect(message, what).not.toMatch(/\bu\b|\buw\b/i);
  }
}

const operators = [{ $gt: '' }, { $ne: null }, { $regex: '.*' }, { $where: '1' }, [{ $gt: '' }]];

describe('signing in', () => {
  const email = 'employee@voorbeeld.example';

  it.each(operators)('takes no %j for an address, a password or a code', async (operator) => {
    const before = await everything();
    for (const [route, data, statuses] of [
      ['login', { email: operator, password }, [400, 401, 429]],
      ['login', { email, password: operator }, [400, 401, 429]],
      ['login', { email: operator, password: operator }, [400, 401, 429]],
      ['reset-password', { token: operator, password: 'een-nieuw-wachtwoord' }, [400, 403]],
      ['forgot-password', { email: operator }, [200, 400, 429]],
      ['unlock', { email: operator }, [400, 403]],
    ] as const) {
      const answer = await callRest(null, 'POST', `/users/${route}`, data);
      // Asking for a link always says the same, so that nobody learns who has an account.
      if (answer.status !== 200) expectRefusal(answer, route, statuses);
      expect(JSON.stringify(answer.body)).not.toContain('"token":"');
    }
    expect(await everything()).toBe(before);
    expect(logged).not.toContain(password);
    expect(logged).not.toContain(email);
  });

  it('takes them by the very same routes without', async () => {
    const { status } = await callRest(null, 'POST', '/users/login', { email, password });
    expect(status).toBe(200);
  });

  it('writes no address, password or token to the log, right or wrong', async () => {
    const person = await makePerson(payload, {
      name: 'gelogd',
      memberships: [{ tenant: world.a, roles: ['employee'] }],
    });
    for (const word of [password, 'verkeerd-maar-geheim']) {
      await callRest(null, 'POST', '/users/login', { email: person.email, password: word });
    }
    await callRest(null, 'POST', '/users/reset-password', { token: 'geraden-code', password });
    await callRest(person.token, 'POST', '/users/invite', { email: 'wie@voorbeeld.example' });
    await callRest(person.token, 'PATCH', `/users/${person.id}`, { email: 'geen adres' });
    await callRest(person.token, 'PATCH', `/users/${person.id}`, {
      email: 'employee@voorbeeld.example',
    });
    for (const secret of [person.email, password, person.token, 'verkeerd-maar', 'geraden-code']) {
      expect(logged).not.toContain(secret);
    }
    expect(logged).not.toMatch(/[a-z]@voorbeeld\.example/);
  });
});

describe('a question', () => {
  const questions = [
    'where[$where]=1',
    'where[title][$regex]=.',
    'where[title][$gt]=',
    'where[$or][0][a]=1',
    'where={"$where":"1"}',
    'where={"title":{"$ne":"x"}}',
    'where=geenjson',
    'where[title]=x',
    'where[nietbestaand][equals]=1',
    'where[title.$x][equals]=1',
    'where[title][bestaat]=1',
    'where[__proto__][x]=1&where[constructor][prototype][a]=1',
    'where[and]=x',
    'where[title][near]=1,2',
    'where[goals][near]=[object Object]',
    'where[or][0][and][0][theme][within]=2',
    'where[updatedAt][intersects]=1',
    'sort=$where',
    'sort=-$natural',
    'sort=__proto__',
    'sort[$gt]=1',
    'sort=nietbestaand',
    'select[$where]=true',
    'select[__proto__][a]=true',
    'populate[__proto__][a]=true',

    'limit[$gt]=1',
    'limit=-1',
    'limit=1e99',
    'limit=NaN',
    'page=-1',
    'page[$gt]=1',
    'page=0.5',
    'depth=-1',
    'depth=99',
    'depth[$gt]=1',
    'where[id][equals][$gt]=',
    'where[id][in][$gt]=1',

    'where[id][equals]=nietbestaand',
    'where[title][like]=(((((',
    'where[title][like]=[',
    'draft[$gt]=1',
    `where[title][contains]=${'('.repeat(2000)}`,
    `where[title][like]=${'a+'.repeat(500)}b`,
  ];

  it.each(questions)('with %s is answered or refused, never a fault', async (query) => {
    const answer = await asManager('GET', `/modules?${query}`);
    if (answer.status === 200) {
      const { docs } = answer.body as { docs: { tenant: string | { id: string } }[] };
      for (const { tenant } of docs) expect(JSON.stringify(tenant)).toContain(world.a);
    } else expectRefusal(answer, query);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  // Payload would cast the value to a row.
  it.each(
    ['content', 'goals', 'version.content', 'saved', 'overrides', 'content.text.body'].flatMap(
      (path) =>
        ['equals', 'not_equals', 'contains', 'like', 'in', 'greater_than', 'all', 'exists'].map(
          (operator) => `where[${path}][${operator}]=zomaar`,
        ),
    ),
  )('with %s, about rows, is answered or refused in each way of asking', async (query) => {
    for (const [method, path] of [
      ['GET', '/modules'],
      ['GET', '/modules/count'],
      ['GET', '/modules/versions'],
      ['PATCH', '/modules'],
      ['DELETE', '/themes'],
      ['GET', '/news'],
    ] as const) {
      const data = method === 'PATCH' ? {} : undefined;
      const answer = await asManager(method, `${path}?${query}`, data);
      if (answer.status !== 200) expectRefusal(answer, `${method} ${path}?${query}`);
    }
  });

  it.each([
    'abc',
    '1',
    '{"$gt":""}',
    '[object Object]',
    '__proto__',
    'constructor',
    '%00',
    'a'.repeat(3000),
    '..%2f..%2fetc',
    `' or 1=1`,
    '6b07063a79cf34ccb4b3e94z',
    '%E0%A4%A',
  ])('for the id %s finds nothing', async (id) => {
    for (const [method, data] of [
      ['GET', undefined],
      ['PATCH', { title: 'x' }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await asManager(method, `/modules/${id}`, data);
      expectRefusal(answer, `${method} ${id}`, [400, 403, 404]);
    }
    const version = await asManager('GET', `/modules/versions/${id}`);
    expectRefusal(version, id, [400, 403, 404]);
  });

  it('gets no more than a page, also when it asks for all', async () => {
    const pageOf = async (query: string) => (await asManager('GET', `/modules?${query}`)).body;
    for (const query of ['limit=0', 'limit=100000', 'limit=201', 'limit=0&depth=0']) {
      expect(await pageOf(query), query).toMatchObject({ limit: limits.pageSize });
    }
    expect(await pageOf('limit=7')).toMatchObject({ limit: 7 });
    expect(await pageOf('')).toMatchObject({ limit: 10 });
  });

  it('gets no more than a page when it wants no pages', async () => {
    const tenant = objectId(payload, world.a);
    const names = Array.from({ length: limits.pageSize + 5 }, (_, n) => ({
      tenant,
      name: String(n),
    }));
    await payload.db.collections['channels']!.collection.insertMany(names);
    const token = getToken(world, 'communicationOfficer');
    const readLength = async (query: string) =>
      ((await callRest(token, 'GET', `/channels?${query}`)).body as { docs: unknown[] }).docs
        .length;
    for (const query of ['pagination=false', 'pagination=false&limit=0', 'limit=0', 'limit=999']) {
      expect(await readLength(query), query).toBe(limits.pageSize);
    }
    expect(await readLength('pagination=false&limit=3')).toBe(3);
  });

  it('gets no deeper than two levels', async () => {
    const at = `/modules/${moduleId}`;
    expect((await asManager('GET', `${at}?depth=10`)).body).toEqual(
      (await asManager('GET', `${at}?depth=2`)).body,
    );
  });
});

describe('data', () => {
  const draft = () => ({
    ...moduleData('Proef', world.library.theme),
    tenant: world.a,
    _status: 'draft',
  });
  const post = (data: unknown, query = '') => asManager('POST', `/modules${query}`, data);

  it.each(['', '?draft=true'])(
    'with names of JavaScript or the database is refused: %s',
    async (query) => {
      const before = await everything();
      for (const text of [
        '{"__proto__":{"admin":true}}',
        '{"constructor":{"prototype":{"admin":true}}}',
        '{"title":{"$gt":""}}',
        '{"$set":{"tenant":"x"}}',
        '{"goals":[{"__proto__":{"a":1}}]}',
        '{"theme":{"relationTo":"themes","value":{"$gt":""}}}',
      ]) {
        const data = { ...draft(), ...(JSON.parse(text) as object) };
        // A spread makes no own name of `__proto__`, and JSON.parse does.
        const body = `${JSON.stringify(data).slice(0, -1)},${text.slice(1)}`;
        const answer = await asManager('POST', `/modules${query}`, JSON.parse(body));
        expectRefusal(answer, text);
      }
      expect(await everything()).toBe(before);
      expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    },
  );

  it('under dotted names writes no field of another name', async () => {
    const before = await everything();
    for (const data of [
      { 'tenant.name': 'x', 'theme.value': 'y' },
      { 'content.0.title': 'x', 'editedBy.x': 'y' },
    ]) {
      const { status } = await asManager('PATCH', `/modules/${moduleId}`, data);
      expect(status).toBeLessThan(500);
    }
    const stored = JSON.parse(await everything()) as unknown;
    const strip = (value: string) =>
      value.replace(/"(updatedAt|createdAt|editedBy|latest)":("[^"]*"|true|false|null)/g, '');
    expect(JSON.stringify(stored)).not.toContain('tenant.name');
    expect(strip(before).length).toBeGreaterThan(0);
    const document = await asManager('GET', `/modules/${moduleId}?depth=0`);
    expect(document.body).toMatchObject({ tenant: world.a });
  });

  it.each(['?draft=true', '?draft=true&autosave=true', ''])(
    'has a bound, in drafts too: %s',
    async (query) => {
      const before = await everything();
      const long = 'x'.repeat(limits.document);
      for (const data of [
        { title: long },
        { introduction: long },
        {
          content: Array.from({ length: 60 }, () => ({
            blockType: 'step',
            title: 'x'.repeat(10_000),
          })),
        },
        { onbekend: long },
      ]) {
        const answer = await post({ ...draft(), ...data }, query);
        expectRefusal(answer, Object.keys(data)[0]!, [413]);
        const change = await asManager('PATCH', `/modules/${moduleId}${query}`, data);
        expectRefusal(change, Object.keys(data)[0]!, [413]);
      }
      const body = await callRest(null, 'POST', '/users/login', { email: 'x'.repeat(limits.body) });
      expectRefusal(body, 'a body', [413]);
      expect(await everything()).toBe(before);
      expect(logged).not.toContain('xxxx');
    },
  );

  it('nested without end is refused', async () => {
    const list = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const send = (at: string, body: string) =>
      callRest(getToken(world, 'contentManager'), 'POST', at, undefined, undefined, {
        headers: { 'Content-Type': 'application/json' },
        body,
      });
    const data = JSON.stringify(draft()).slice(0, -1);
    for (const field of ['content', 'onbekend', 'goals']) {
      expectRefusal(await send('/modules?draft=true', `${data},"${field}":${list}}`), field);
    }
    expectRefusal(await send('/users/invite', list), 'nesting');
  });

  const shapes = [null, 7, 'tekst', [], [[]], {}, true, { id: 1 }, { value: {} }, [null]];
  it.each(shapes)('of the wrong shape is a clear refusal or an empty field: %j', async (shape) => {
    const { fields } = payload.collections.modules.config;
    const names = fields.flatMap((field) =>
      'name' in field && field.type !== 'ui' ? [field.name] : [],
    );
    for (const name of names) {
      const answer = await post(
        { ...draft(), slug: `vorm-${String(Math.random()).slice(2)}`, [name]: shape },
        '?draft=true',
      );
      if (answer.status !== 201) expectRefusal(answer, name);
      else {
        const { doc } = answer.body as { doc: { tenant: { id: string } } };
        expect(doc.tenant.id).toBe(world.a);
      }
    }
  });

  it('that is no JSON, or of a type that we do not read, is refused', async () => {
    const send = (type: string | null, body: string) =>
      callRest(getToken(world, 'contentManager'), 'POST', '/modules', undefined, undefined, {
        headers: type ? { 'Content-Type': type } : {},
        body,
      });
    const before = await everything();
    for (const body of ['{', 'geen json', '{"a":}', '\u0000', '[1,', 'null', '7', '[]']) {
      expectRefusal(await send('application/json', body), body);
    }
    const good = JSON.stringify({ ...draft(), slug: 'goed-gevormd' });
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'text/html',
      null,
    ]) {
      expectRefusal(await send(type, good), String(type), [415]);
    }
    expectRefusal(await send('multipart/form-data', good), 'multipart without a boundary');
    expectRefusal(
      await send('multipart/form-data; boundary=x', good),
      'multipart of something else',
    );
    expectRefusal(
      await send(
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--',
      ),
      'multipart with half of JSON',
    );
    for (const data of ['null', '7', '[]', '"tekst"']) {
      expectRefusal(
        await send(
          'multipart/form-data; boundary=x',
          `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${data}\r\n--x--`,
        ),
        `multipart with ${data}`,
      );
    }
    expect(await everything()).toBe(before);
    expect((await send('application/json; charset=utf-8', good)).status).toBe(201);
  });

  it.each([
    'admin',
    'api',
    'dashboard',
    'health',
    'media',
    '_astro',
    'mijn',
    'A B',
    '../x',
    'é',
    'x'.repeat(200),
  ])('with the address %s makes no municipality', async (slug) => {
    const data = { ...(await fixtures.municipalities!.data(world)), slug };
    const answer = await callRest(
      getToken(world, 'programmeAdmin'),
      'POST',
      '/municipalities',
      data,
    );
    expectRefusal(answer, slug);
  });

  it.each(['null', '[]', '5', '"x"'])(
    'that is %s is refused, as JSON and in a form',
    async (data) => {
      const before = await everything();
      const token = getToken(world, 'contentManager');
      const headers = { 'Content-Type': 'application/json' };
      for (const [method, path] of [
        ...['/modules', '/modules?draft=true', '/library-modules?draft=true', '/files'].map(
          (one) => ['POST', one] as const,
        ),
        ['PATCH', `/modules/${moduleId}`],
        ['PATCH', '/modules?where[id][exists]=true'],
        ['POST', '/payload-preferences/lijst'],
      ] as const) {
        const more = { headers, body: data };
        const answer = await callRest(token, method, path, undefined, undefined, more);
        expectRefusal(answer, `${path} ${data}`);
      }
      for (const path of ['/modules', '/modules?draft=true', '/files']) {
        const form = new FormData();
        form.set('_payload', data);
        expectRefusal(await callForm(token, path, form), `${path} ${data}`);
      }
      expect(await everything()).toBe(before);
    },
  );

  it.each(['null', '[]', '5', '{"_id":"x"}', '{"extensiveFrom":{"a":1}}', '{"x":{"$gt":1}}', ''])(
    'of settings that is %s is refused',
    async (body) => {
      const path = '/globals/programme';
      const headers = { 'Content-Type': 'application/json' };
      const token = getToken(world, 'programmeAdmin');
      const answer = await callRest(token, 'POST', path, undefined, undefined, { headers, body });
      expectRefusal(answer, body);
    },
  );

  it('of settings says nothing of when they were made or changed', async () => {
    const dates = { createdAt: '9999-01-01', updatedAt: '9999-01-01' };
    await callRest(getToken(world, 'programmeAdmin'), 'POST', '/globals/programme', dates);
    const { body } = await callRest(getToken(world, 'programmeAdmin'), 'GET', '/globals/programme');
    expect(JSON.stringify(body)).not.toContain('9999');
  });

  it.each(['welcome', 'help', 'style', 'about', 'privacy', 'accessibility'])(
    'with null for the group %s leaves it as it is',
    async (group) => {
      const path = `/municipalities/${world.a}`;
      const admin = getToken(world, 'programmeAdmin');
      const { body } = await callRest(admin, 'GET', path);
      const answer = await callRest(admin, 'PATCH', path, { [group]: null });
      expect(answer.status).toBe(200);
      expect(body).toMatchObject({ [group]: getDocument(answer)[group] });
    },
  );

  it('about somebody’s screens is not chosen by a place on a map', async () => {
    const path = '/payload-preferences?where[value][within]=2';
    expectRefusal(await asManager('PATCH', path, { value: {} }), path);
  });

  it('about somebody’s screens has a bound too', async () => {
    const value = 'x'.repeat(limits.preference);
    const answer = await callRest(getToken(world, 'employee'), 'POST', '/payload-preferences/nav', {
      value,
    });
    expectRefusal(answer, 'preference', [413]);
  });

  it('names another municipality in vain, in every place', async () => {
    const token = getToken(world, 'communicationOfficer');
    const before = await everything();
    for (const slug of ['news', 'materials', 'channels', 'campaign-phases'] as CollectionSlug[]) {
      const data = { ...(await fixtures[slug]!.data(world)), tenant: world.b };
      for (const query of [`?draft=true`, `?tenant=${world.b}`, '']) {
        const answer = await callRest(token, 'POST', `/${slug}${query}`, data);
        expectRefusal(answer, slug, [400, 403]);
      }
    }
    for (const cookie of [`payload-tenant=${world.b}`]) {
      const { body } = await callRest(token, 'GET', '/channels', undefined, undefined, {
        headers: { cookie },
      });
      expect(JSON.stringify(body)).not.toContain(world.b);
    }
    expect(await everything()).toBe(before);
  });
});

describe('a file', () => {
  const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(text, (mark) => mark.charCodeAt(0) & 255);
  const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF';
  const upload = (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    type = 'image/png',
    data: object = {},
  ) =>
    callRest(
      getToken(world, 'contentManager'),
      'POST',
      '/files',
      { description: 'Proef.', tenant: world.a, ...data },
      { name, type, bytes },
    );

  it.each([
    ['a page as a picture', 'x.png', '<html><script>alert(1)</script></html>'],
    ['a page as a document', 'x.pdf', '<html><script>alert(1)</script></html>'],
    [
      'a drawing with script',
      'x.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    ],
    [
      'a drawing as a picture',
      'x.png',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    ],
    ['a program as a picture', 'x.png', 'MZ\u0090\u0000'],
    ['a program as a letter', 'x.docx', 'MZ\u0090\u0000'],
    ['a program under two names', 'x.pdf.exe', pdf],
    ['a script', 'x.js', 'alert(1)'],
    ['a script as a picture', 'x.jpg', 'alert(1)'],
    ['a document that is cut off', 'x.pdf', '%PDF-1.4 en verder niets'],
    [
      'a document with script',
      'x.pdf',
      pdf.replace('/Catalog', '/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
    ],
    ['a document after a page', 'x.pdf', `<html>${pdf}`],
    ['nothing', 'x.pdf', ''],
    ['a page that hides in a picture’s name', 'x.png\u0000.html', '<html>'],
    ['no name at all', '', pdf],
  ])('that is %s is refused and leaves nothing', async (_what, name, text) => {
    const before = await everything();
    for (const type of ['image/png', 'application/pdf', 'text/html']) {
      expectRefusal(await upload(name, toBytes(text), type), name);
    }
    expect(await everything()).toBe(before);
    expect(logged).not.toContain('alert(1)');
  });

  it('that is a PDF or a presentation with a photo is accepted, whatever its bytes read', async () => {
    const photo = rawStream('/Subtype/Image', toBytes('.../JS ... vbaProject.bin'));
    const slides = await officeFile('pptx', { 'ppt/media/image1.png': 'x/JS vbaProject.bin' });
    for (const [name, bytes] of [
      ['foto.pdf', rawPdf(catalog, photo)],
      ['dia.pptx', slides],
    ] as const) {
      const answer = await upload(name, Uint8Array.from(bytes), 'application/octet-stream');
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    }
  });

  it.each([
    ['locked', 'x.pdf', rawPdf('<</Type/Catalog>>', '<</Encrypt 3 0 R>>'), 'fileLocked'],
    ['hidden', 'x.pdf', rawPdf(catalog, objectStream('<</S/JavaScript>>')), 'fileActive'],
    ['too deep', 'x.pdf', rawPdf(catalog, '['.repeat(10_000)), 'fileComplex'],
    ['cut off', 'x.docx', Buffer.from('PK\u0003\u0004 en verder niets'), 'fileBroken'],
  ] as const)('that is %s is refused with a reason', async (_what, name, bytes, reason) => {
    const answer = await upload(name, Uint8Array.from(bytes));
    expectRefusal(answer, name, [400]);
    expect(getMessages(answer)).toEqual([messages.errors[reason]]);
  });

  it('over 20 MB is refused and leaves nothing', async () => {
    const before = await everything();
    const large = new Uint8Array(limits.file + 1000);
    large.set(toBytes('%PDF-1.4'));
    const answer = await upload('groot.pdf', large, 'application/pdf');
    expectRefusal(answer, 'size', [413]);
    expect(getMessages(answer)).toEqual([messages.errors.fileTooLarge]);
    expect(await everything()).toBe(before);
  });

  it('that is missing, or asked of an address, is refused', async () => {
    const before = await everything();
    const token = getToken(world, 'contentManager');
    const data = { description: 'Proef.', tenant: world.a };
    for (const more of [
      {},
      { url: 'http://127.0.0.1:1/x.png', filename: 'x.png', mimeType: 'image/png' },
      { url: '/api/files/file/../../x.png', filename: '../../x.png', mimeType: 'image/png' },
      { file: 'x' },
    ]) {
      const answer = await callRest(token, 'POST', '/files', { ...data, ...more });
      expectRefusal(answer, JSON.stringify(more), [400, 403]);
    }
    expect(await everything()).toBe(before);
  });

  it('that a form names as a text, instead of sending it, is refused and leaves nothing', async () => {
    const made = await upload('eigen.pdf', Uint8Array.from(rawPdf(catalog)));
    const { filename } = (made.body as { doc: { filename: string } }).doc;
    const before = await everything();
    for (const file of [
      'null',
      '5',
      '[]',
      '{}',
      'x',
      '{"filename":5}',
      '{"clientUploadContext":"x"}',
      '{"clientUploadContext":{"signedReceipt":"x.y"}}',
      JSON.stringify({ filename, mimeType: 'application/pdf', size: 9 }),
      JSON.stringify({ filename, mimeType: 'image/png', size: 9, clientUploadContext: {} }),
    ]) {
      const form = new FormData();
      form.set('_payload', JSON.stringify({ description: 'Proef.', tenant: world.a }));
      form.set('file', file);
      expectRefusal(await callForm(getToken(world, 'contentManager'), '/files', form), file);
    }
    expect(await everything()).toBe(before);
  });

  it.each([
    '../../x.png',
    '..\\..\\x.png',
    '/etc/passwd.png',
    'C:\\x.png',
    'x.php.png',
    'con.png',
    '.png',
    'a\u202egnp.exe.png',
    '<script>.png',
    '%2e%2e%2fx.png',
    `${'lang'.repeat(50)}.png`,
  ])('called %j is stored in its own folder under a name of ours', async (name) => {
    const before = filesOnDisk();
    const { bytes } = pngFile();
    const answer = await upload(name, bytes);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const { doc } = answer.body as { doc: { filename: string; originalName: string } };
    expect(doc.filename).toMatch(/^[a-z0-9-]{16,80}\.png$/);
    expect(doc.originalName.length).toBeLessThanOrEqual(limits.fileName);
    expect(doc.originalName).not.toMatch(/[/\\\u202e]/);
    const added = filesOnDisk().filter((file) => !before.includes(file));
    // Small sizes of a picture stand beside it, under its name.
    const stem = path.join('municipalities', doc.filename.replace('.png', ''));
    expect(added).toContain(`${stem}.png`);
    for (const file of added)
      expect(file).toMatch(new RegExp(`^${stem}(\\.png|\\.w[0-9]+\\.webp)$`));
  });

  it('with a name without end is refused', async () => {
    const { bytes } = pngFile();
    const answer = await upload(`${'lang'.repeat(1000)}.png`, bytes);
    expectRefusal(answer, 'name');
    expect(getMessages(answer)).toEqual([messages.errors.fileName]);
  });

  it('of a name that another municipality uses gets no number', async () => {
    const { bytes } = pngFile();
    const of = async (person: 'contentManager' | 'programmeAdmin', tenant: string) => {
      const { body } = await callRest(
        getToken(world, person),
        ...(['POST', '/files', { description: 'Proef.', tenant }] as const),
        { name: 'geheim-plan.png', type: 'image/png', bytes },
      );
      return (body as { doc: { filename: string; originalName: string } }).doc;
    };
    const theirs = await of('programmeAdmin', world.b);
    const ours = await of('contentManager', world.a);
    for (const { filename, originalName } of [theirs, ours]) {
      expect(filename).toMatch(/^geheim-plan-[0-9a-f]{16}\.png$/);
      expect(originalName).toBe('geheim-plan.png');
    }
    expect(ours.filename).not.toBe(theirs.filename);
  });

  it('keeps the name and kind that we found, whatever is sent along', async () => {
    const { bytes } = pngFile();
    const answer = await upload('echt.png', bytes, 'text/html', {
      filename: 'x.html',
      mimeType: 'text/html',
      url: 'javascript:1',
      originalName: 'x.exe',
      prefix: 'x',
      thumbnailURL: 'http://127.0.0.1',
    });
    expect(answer.body).toMatchObject({ doc: { mimeType: 'image/png', originalName: 'echt.png' } });
    expectRefusal(
      await upload('echt.png', bytes, 'text/html', { filename: '../x.html' }),
      'a path',
    );
    const { doc } = answer.body as { doc: { id: string; filename: string; filesize: number } };
    const { filename, filesize } = doc;
    const claims = { filename: 'x.html', filesize: 1, url: 'x', width: 1, height: 1, focalX: 1 };
    for (const data of [claims, { ...claims, mimeType: 'application/pdf', prefix: 'x' }]) {
      const query = 'uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9';
      const changed = await asManager('PATCH', `/files/${doc.id}?${query}`, data);
      const expected = { filename, filesize, mimeType: 'image/png', width: 1, height: 1 };
      expect(changed.status).toBe(200);
      expect(changed.body).toMatchObject({ doc: expected });
    }
    const kind = await asManager('PATCH', `/files/${doc.id}`, { mimeType: 'text/html' });
    expectRefusal(kind, 'a kind');
    const change = await asManager('PATCH', `/files/${doc.id}`, {
      filename: 'x.html',
      originalName: 'x.exe',
    });
    expect(change.body).toMatchObject({
      doc: { filename: doc.filename, mimeType: 'image/png', originalName: 'echt.png' },
    });
  });

  it('goes out as a download of a fixed kind', async () => {
    const { bytes } = pngFile();
    const { body } = await upload('beeld.png', bytes);
    const { filename } = (body as { doc: { filename: string } }).doc;
    const { status, headers } = await asManager('GET', `/files/file/${filename}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="beeld.png"; filename*=UTF-8''beeld.png`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
    for (const name of [
      `..%2f${filename}`,
      `..%2f..%2fpackage.json`,
      '%00',
      `library%2f${filename}`,
    ]) {
      const answer = await asManager('GET', `/files/file/${name}`);
      expectRefusal(answer, name, [400, 403, 404]);
    }
  });
});
