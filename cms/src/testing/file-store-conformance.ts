import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileStore } from '#platform/files/file-store.ts';

/** A store without files, and how to remove it. */
export interface FileStoreUnderTest {
  store: FileStore;
  remove: () => Promise<void>;
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* yieldParts(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    await setTimeout(1);
    yield toBytes(part);
  }
}

async function* yieldAndFail(): AsyncGenerator<Uint8Array> {
  yield toBytes('half');
  await setTimeout(1);
  throw new Error('The source broke off.');
}

const read = async (store: FileStore, name: string): Promise<string | null> => {
  const file = await store.find(name);
  return file ? new Response(file.open()).text() : null;
};

/** What every file store does. Run it against each adapter. */
export function itIsAFileStore(name: string, open: () => Promise<FileStoreUnderTest>): void {
  describe(name, () => {
    let store: FileStore;
    let remove: () => Promise<void>;

    beforeEach(async () => {
      ({ store, remove } = await open());
    });
    afterEach(() => remove());

    it('has no files at first', async () => {
      expect(await store.find('a.txt')).toBeNull();
      expect(await store.list('')).toEqual([]);
    });

    it('returns what was written, in parts of any size', async () => {
      expect(await store.write('a.txt', yieldParts('één', '', ' twee'))).toBe(10);
      expect(await read(store, 'a.txt')).toBe('één twee');
      expect((await store.find('a.txt'))?.size).toBe(10);
    });

    it('stores an empty file', async () => {
      expect(await store.write('leeg.txt', yieldParts())).toBe(0);
      expect(await read(store, 'leeg.txt')).toBe('');
    });

    it('stores megabytes', async () => {
      const part = 'x'.repeat(1_000_000);
      expect(await store.write('groot.bin', yieldParts(part, part, part, part, part))).toBe(5e6);
      expect((await read(store, 'groot.bin'))?.length).toBe(5e6);
    });

    it('replaces a file, and gives it another version', async () => {
      await store.write('a.txt', yieldParts('eerst'));
      const before = await store.find('a.txt');
      await setTimeout(20);
      await store.write('a.txt', yieldParts('later'));
      expect(await read(store, 'a.txt')).toBe('later');
      expect((await store.find('a.txt'))?.version).not.toBe(before?.version);
    });

    it('gives the same version while nothing is written', async () => {
      await store.write('a.txt', yieldParts('eerst'));
      expect((await store.find('a.txt'))?.version).toBe((await store.find('a.txt'))?.version);
    });

    it('leaves no file when the content breaks off', async () => {
      await expect(store.write('a.txt', yieldAndFail())).rejects.toThrow('broke off');
      expect(await store.find('a.txt')).toBeNull();
      expect(await store.list('')).toEqual([]);
    });

    it('leaves the earlier file when the content of a later one breaks off', async () => {
      await store.write('a.txt', yieldParts('eerst'));
      await expect(store.write('a.txt', yieldAndFail())).rejects.toThrow('broke off');
      expect(await read(store, 'a.txt')).toBe('eerst');
    });

    it('has one of two contents that are written at once, whole', async () => {
      const texts = ['a'.repeat(5000), 'b'.repeat(5000)];
      await Promise.all(texts.map((text) => store.write('a.txt', yieldParts(text, text))));
      expect(texts.map((text) => text + text)).toContain(await read(store, 'a.txt'));
    });

    it('lists by the start of the name, in order', async () => {
      for (const name of ['b-1.zip', 'a-2.zip', 'a-1.zip']) await store.write(name, yieldParts(''));
      expect(await store.list('a-')).toEqual(['a-1.zip', 'a-2.zip']);
      expect(await store.list('')).toEqual(['a-1.zip', 'a-2.zip', 'b-1.zip']);
      expect(await store.list('c')).toEqual([]);
    });

    it('deletes a file, and does nothing without one', async () => {
      await store.write('a.txt', yieldParts('eerst'));
      await store.delete('a.txt');
      await store.delete('a.txt');
      expect(await store.find('a.txt')).toBeNull();
    });

    it.each([
      '',
      '.',
      '..',
      '../a.txt',
      'a/b.txt',
      'a\\b.txt',
      '/etc/passwd',
      'a\0.txt',
      '.hidden',
    ])('rejects the name %j', async (bad) => {
      await expect(store.write(bad, yieldParts('x'))).rejects.toThrow(RangeError);
      await expect(store.find(bad)).rejects.toThrow(RangeError);
      await expect(store.delete(bad)).rejects.toThrow(RangeError);
    });
  });
}
