import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assertFileName, type FileStore, type StoredFile } from './file-store.ts';

/** How the name of a file ends that is being written. */
const partEnding = '.part';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function findStats(location: string): Promise<Stats | null> {
  try {
    return await stat(/* turbopackIgnore: true */ location);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function openLocation(
  location: string,
  part: { start: number; end: number } | undefined,
): ReadableStream {
  // Node has one class of web streams, but types it apart from that of browsers.
  const stream: unknown = Readable.toWeb(
    createReadStream(/* turbopackIgnore: true */ location, part),
  );
  if (!(stream instanceof ReadableStream)) throw new TypeError('Node gave no web stream.');
  return stream;
}

/** Longer than any file is written: a day. */
const abandonedAfterMs = 24 * 3_600_000;

/** Files in one folder of this machine, which only the process's own user can read. */
export class LocalFileStore implements FileStore {
  readonly #folder: string;

  /** @param folder created when the first file is written */
  constructor(folder: string) {
    this.#folder = path.resolve(folder);
  }

  #locate(name: string): string {
    assertFileName(name);
    return path.join(/* turbopackIgnore: true */ this.#folder, name);
  }

  async write(name: string, content: AsyncIterable<Uint8Array>): Promise<number> {
    const location = this.#locate(name);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    // Two writers of one name do not mix, and a hidden name is not listed.
    const partial = path.join(this.#folder, `.${randomUUID()}${partEnding}`);
    try {
      await pipeline(content, createWriteStream(partial, { mode: 0o600 }));
      const { mtimeMs, size } = await stat(partial);
      await this.#deleteAbandoned(mtimeMs);
      await rename(partial, location);
      return size;
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  /**
   * Deletes what processes left that were killed while they wrote.
   * @param now by the clock that dates the files
   */
  async #deleteAbandoned(now: number): Promise<void> {
    const names = await readdir(/* turbopackIgnore: true */ this.#folder);
    for (const name of names.filter((one) => one.startsWith('.') && one.endsWith(partEnding))) {
      const location = path.join(/* turbopackIgnore: true */ this.#folder, name);
      // Another writer may finish meanwhile.
      const stats = await findStats(location);
      if (stats && now - stats.mtimeMs > abandonedAfterMs) await rm(location, { force: true });
    }
  }

  async find(name: string): Promise<StoredFile | null> {
    const location = this.#locate(name);
    const stats = await findStats(location);
    if (stats === null) return null;
    const { size, mtimeMs } = stats;
    const version = `${size.toString(36)}-${mtimeMs.toString(36)}`;
    return { size, version, open: (part) => openLocation(location, part) };
  }

  async list(prefix: string): Promise<string[]> {
    try {
      const names = await readdir(/* turbopackIgnore: true */ this.#folder);
      return names.filter((name) => name.startsWith(prefix) && !name.startsWith('.')).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async delete(name: string): Promise<void> {
    await rm(this.#locate(name), { force: true });
  }
}
