import type { Payload } from 'payload';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { callRest } from '../../../testing/call-cms.ts';
import { getToken, makeWorld, type World } from '../../../testing/make-world.ts';
import { openCms } from '../../../testing/open-cms.ts';
import { uploadStores } from '#platform/files/upload-stores.ts';

interface Document {
  id: string;
  filename: string;
  filesize: number;
}

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, ['contentManager']);
});

const createPhoto = (background: string) =>
  sharp({ create: { width: 40, height: 20, channels: 3, background } });

const toUpload = (bytes: Buffer, name = 'IMG_0001.JPG') => ({
  name,
  type: 'image/jpeg',
  bytes: new Uint8Array(bytes),
});

async function save(method: string, path: string, data: object, bytes: Buffer) {
  const answer = await callRest(
    getToken(world, 'contentManager'),
    method,
    path,
    { tenant: world.a, ...data },
    toUpload(bytes),
  );
  return { ...answer, document: (answer.body as { doc?: Document }).doc };
}

async function readStored(filename: string): Promise<Buffer | null> {
  const file = await uploadStores.files.find(filename);
  return file && Buffer.from(await new Response(file.open()).arrayBuffer());
}

const upload = async (bytes: Buffer): Promise<Document> =>
  (await save('POST', '/files', { description: 'Een foto.' }, bytes)).document!;

describe('a photo', () => {
  it('is stored without the place and the owner that its camera wrote into it', async () => {
    const exif = {
      IFD0: { Artist: 'Jan Jansen' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' },
    };
    const bytes = await createPhoto('#1d4f91').jpeg().withExif(exif).toBuffer();
    expect(bytes.includes('Jan Jansen')).toBe(true);
    const { filename, filesize } = await upload(bytes);
    const stored = await readStored(filename);
    expect(stored?.includes('Jan Jansen')).toBe(false);
    expect((await sharp(stored!).metadata()).exif).toBeUndefined();
    expect(filesize).toBe(stored?.length);
  });

  it('that cannot be read is refused with a reason', async () => {
    const bytes = await createPhoto('#1d4f91').jpeg().toBuffer();
    const { status, body } = await save(
      'POST',
      '/files',
      { description: 'Een foto.' },
      bytes.subarray(0, 30),
    );
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('beschadigd');
  });
});

describe('replacing a file', () => {
  it('keeps the earlier file when the form is refused', async () => {
    const { id, filename } = await upload(await createPhoto('#1d4f91').jpeg().toBuffer());
    const before = await readStored(filename);
    const other = await createPhoto('#b3006b').jpeg().toBuffer();
    const stored = await uploadStores.files.list('');
    const { status } = await save('PATCH', `/files/${id}`, { description: '' }, other);
    expect(status).toBe(400);
    expect(await readStored(filename)).toEqual(before);
    expect(await uploadStores.files.list('')).toEqual(stored);
  });

  it('stores the new file, and deletes the earlier one', async () => {
    const { id, filename } = await upload(await createPhoto('#1d4f91').jpeg().toBuffer());
    const other = await createPhoto('#b3006b').jpeg().toBuffer();
    const { status, document } = await save('PATCH', `/files/${id}`, {}, other);
    expect(status).toBe(200);
    expect(document?.filename).not.toBe(filename);
    expect(document?.filesize).toBe(other.length);
    expect(await readStored(document!.filename)).toEqual(other);
    await expect.poll(() => readStored(filename)).toBeNull();
  });

  it('keeps the earlier file when the transaction is rolled back', async () => {
    const { id, filename } = await upload(await createPhoto('#1d4f91').jpeg().toBuffer());
    const before = await readStored(filename);
    const transactionID = (await payload.db.beginTransaction())!;
    const bytes = await createPhoto('#b3006b').jpeg().toBuffer();
    const changed = await payload.update({
      collection: 'files',
      id,
      data: {},
      file: { name: 'nieuw.jpg', mimetype: 'image/jpeg', data: bytes, size: bytes.length },
      req: { transactionID },
    });
    expect(await readStored(changed.filename!)).toEqual(bytes);
    await payload.db.rollbackTransaction(transactionID);
    await expect.poll(() => readStored(changed.filename!)).toBeNull();
    expect(await readStored(filename)).toEqual(before);
  });
});
