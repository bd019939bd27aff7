import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { asSystem } from '#platform/access/system-client.ts';
import { messages } from '#platform/i18n/messages.ts';
import { callForm, callRest } from '../../../testing/call-cms.ts';
import { makeLibraryModule } from '../../../testing/make-library-module.ts';
import { getToken, makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { listMessages } from '../../../testing/read-answer.ts';

let payload: Payload;
let world: World;
let film: Buffer;
let captions: Buffer;

const lessons = path.resolve(import.meta.dirname, '../../../../seed/files/lessons');

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager', 'employee', 'programmeAdmin']);
  film = await readFile(path.join(lessons, 'vensters-naast-elkaar.mp4'));
  captions = await readFile(path.join(lessons, 'vensters-naast-elkaar.vtt'));
});

const store = async (name: string, mimetype: string, data: Buffer): Promise<string> => {
  const file = { name, mimetype, data, size: data.length };
  const { id } = await asSystem(payload).create({
    collection: 'library-files',
    data: { description: 'Een film.' },
    file,
  });
  return id;
};

const toFile = (value: string) => ({ relationTo: 'library-files', value });

async function makeLessonWithFilm(): Promise<{ video: string; subtitles: string }> {
  const video = await store('film.mp4', 'video/mp4', film);
  const subtitles = await store('film.vtt', 'text/vtt', captions);
  await makeLibraryModule(world, {
    content: [
      {
        blockType: 'video',
        title: 'Film',
        source: 'file',
        file: toFile(video),
        captions: toFile(subtitles),
        transcript: 'Twee vensters.',
      },
    ],
  });
  return { video, subtitles };
}

const get = (token: string | null, id: string, headers: Record<string, string> = {}) =>
  callRest(token, 'GET', `/site-media/aadorp/${id}`, undefined, undefined, { headers });

describe('a film of a lesson', () => {
  it('is served whole and in parts, with its captions', async () => {
    const { video, subtitles } = await makeLessonWithFilm();
    const whole = await get(null, video);
    expect(whole.status).toBe(200);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.headers.get('content-type')).toBe('video/mp4');
    const part = await get(null, video, { range: 'bytes=4-7' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${String(film.length)}`);
    expect(part.headers.get('content-length')).toBe('4');
    expect((await get(null, video, { range: `bytes=${String(film.length)}-` })).status).toBe(416);
    expect((await get(null, subtitles)).headers.get('content-type')).toBe('text/vtt');
  });

  it('is served nowhere else, and not when no page shows it', async () => {
    const { video } = await makeLessonWithFilm();
    expect((await callRest(null, 'GET', `/site-media/bedorp/${video}`)).status).toBe(401);
    expect((await callRest(null, 'GET', `/site-pictures/aadorp/${video}/480`)).status).toBe(404);
    const unused = await store('los.mp4', 'video/mp4', film);
    expect((await get(getToken(world, 'contentManager'), unused)).status).toBe(404);
  });
});

describe('an upload of a film or captions', () => {
  const upload = (name: string, data: Buffer) => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ description: 'Een film.', tenant: world.a }));
    form.set('file', new File([new Uint8Array(data)], name));
    return callForm(getToken(world, 'contentManager'), '/files', form);
  };

  it('is accepted', async () => {
    for (const [name, data] of [
      ['film.mp4', film],
      ['film.vtt', captions],
    ] as const) {
      const answer = await upload(name, data);
      expect(answer.status, listMessages(answer)).toBe(201);
    }
  });

  it.each<[string, string, () => Buffer, string]>([
    ['a page named as a film', 'x.mp4', () => Buffer.from('<html>'), messages.errors.fileType],
    ['a film that is cut off', 'x.mp4', () => film.subarray(0, 900), messages.errors.fileBroken],
    [
      'captions in another form',
      'x.vtt',
      () => Buffer.from('WEBVTT\n\n1\n00:00:01,000'),
      messages.errors.fileCaptions,
    ],
    ['a film named as captions', 'x.vtt', () => film, messages.errors.fileType],
  ])('is refused with a reason: %s', async (_what, name, read, reason) => {
    const answer = await upload(name, read());
    expect(answer.status).toBe(400);
    expect(listMessages(answer)).toContain(reason);
  });
});

describe('the photo of a municipality’s home page', () => {
  it('is refused when it is no picture, with the kinds that fit', async () => {
    const file = { name: 'film.mp4', mimetype: 'video/mp4', data: film, size: film.length };
    const { id } = await asSystem(payload).create({
      collection: 'files',
      data: { description: 'Een film.', tenant: world.a },
      file,
    });
    const token = getToken(world, 'programmeAdmin');
    const data = { welcome: { photo: id } };
    const answer = await callRest(token, 'PATCH', `/municipalities/${world.a}`, data);
    expect(listMessages(answer)).toContain('een foto of afbeelding (png of jpg)');
  });
});
