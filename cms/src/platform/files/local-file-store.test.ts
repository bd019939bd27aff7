import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { itIsAFileStore } from '../../testing/file-store-conformance.ts';
import { LocalFileStore } from './local-file-store.ts';

async function createFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'file-store-'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

itIsAFileStore('LocalFileStore', async () => {
  const { folder, remove } = await createFolder();
  return { store: new LocalFileStore(path.join(folder, 'files')), remove };
});

it('lets only the user of the process read what it writes', async () => {
  const { folder, remove } = await createFolder();
  const files = path.join(folder, 'files');
  const content = async function* () {
    yield await Promise.resolve(new Uint8Array([1]));
  };
  await new LocalFileStore(files).write('a.bin', content());
  expect((await stat(files)).mode & 0o777).toBe(0o700);
  expect((await stat(path.join(files, 'a.bin'))).mode & 0o777).toBe(0o600);
  await remove();
});

it('deletes what a process left a day ago that was killed while it wrote', async () => {
  const { folder, remove } = await createFolder();
  const files = path.join(folder, 'files');
  await mkdir(files);
  const dayAgo = Date.now() / 1000 - 25 * 3600;
  for (const name of ['.old.part', '.new.part']) await writeFile(path.join(files, name), 'x');
  await utimes(path.join(files, '.old.part'), dayAgo, dayAgo);
  await new LocalFileStore(files).write('a.bin', Readable.from([new Uint8Array([1])]));
  expect((await readdir(files)).sort()).toEqual(['.new.part', 'a.bin']);
  await remove();
});
