/** A file as the store has it. */
export interface StoredFile {
  /** In bytes. */
  size: number;
  /** Another text whenever the content was written again. */
  version: string;
  /**
   * Opens the content, or a part of it. A file that is deleted meanwhile fails the stream.
   *
   * @param part the first and last byte, both included
   */
  open(part?: { start: number; end: number }): ReadableStream;
}

/**
 * Files under plain names, without folders. A name that is not plain is a mistake of the caller and
 * throws a RangeError: see `assertFileName`.
 */
export interface FileStore {
  /**
   * Writes a file whole or not at all, in place of an earlier one of the same name.
   * @returns its size in bytes
   * @throws what the content throws; then an earlier file is still there
   */
  write(name: string, content: AsyncIterable<Uint8Array>): Promise<number>;
  /** Finds a file; null when there is none. */
  find(name: string): Promise<StoredFile | null>;
  /** Lists the names that start with a text, in order. Files that are being written are not listed. */
  list(prefix: string): Promise<string[]>;
  /** Deletes a file; nothing happens without one. */
  delete(name: string): Promise<void>;
}

const plainName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/;

/** Whether a name is no path, not hidden, not too long, and has only letters, digits, `.`, `-`, `_`. */
export const isFileName = (name: string): boolean => plainName.test(name);

/** @throws RangeError for a name that is not plain */
export function assertFileName(name: string): void {
  if (!isFileName(name)) throw new RangeError('This is no plain name of a file.');
}
