import { describe, expect, it } from 'vitest';
import {
  readUnsavedText,
  removeOldTexts,
  toUnsavedKey,
  writeUnsavedText,
} from './unsaved-text-store.ts';

/** As much of a browser's storage as a test needs. */
function createStorage(limit = Infinity): Storage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (index) => [...values.keys()][index] ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => {
      if (value.length > limit) throw new Error('QuotaExceededError');
      values.set(key, value);
    },
  };
}

const now = new Date('2026-12-01T10:00:00.000Z');
const key = toUnsavedKey('anna', 'modules-1');
const text = { at: now.toISOString(), values: { title: 'Half af' } };

describe('what an editor typed and did not save', () => {
  it('comes back for seven days', () => {
    const storage = createStorage();
    expect(writeUnsavedText(storage, key, text)).toBe(true);
    expect(readUnsavedText(storage, key, new Date('2026-12-08T10:00:00.000Z'))).toEqual(text);
    expect(readUnsavedText(storage, key, new Date('2026-12-08T10:00:01.000Z'))).toBeNull();
  });

  it.each(['', 'null', '5', '{}', '{"at":5,"values":{}}', '{"at":"x","values":{}}', '{'])(
    'is nothing when the browser holds %j',
    (stored) => {
      const storage = createStorage();
      storage.setItem(key, stored);
      expect(readUnsavedText(storage, key, now)).toBeNull();
    },
  );

  it('is not kept without room, and says so', () => {
    expect(writeUnsavedText(createStorage(10), key, text)).toBe(false);
  });

  it('is removed for the next person in this browser, and when it is old', () => {
    const storage = createStorage();
    const other = toUnsavedKey('bert', 'modules-1');
    const old = toUnsavedKey('anna', 'modules-2');
    writeUnsavedText(storage, key, text);
    writeUnsavedText(storage, other, text);
    writeUnsavedText(storage, old, { ...text, at: '2026-11-01T10:00:00.000Z' });
    storage.setItem('theme', 'dark');
    removeOldTexts(storage, 'anna', now);
    expect(storage.length).toBe(2);
    expect(readUnsavedText(storage, key, now)).toEqual(text);
    expect(storage.getItem('theme')).toBe('dark');
  });
});
