import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
