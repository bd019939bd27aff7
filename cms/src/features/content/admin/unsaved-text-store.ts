import { hasShape, isRecord, isText } from '@digivaardig/contracts/guards';

/** What an editor typed and did not save, and when. */
export interface UnsavedText {
  at: string;
  values: Record<string, unknown>;
}

const prefix = 'dv-unsaved-';
const maxAgeMs = 7 * 24 * 3_600_000;

const isUnsavedText = hasShape<UnsavedText>({ at: isText, values: isRecord });

/** The key of a form: of one person, since a browser may be shared. */
export const toUnsavedKey = (user: string, form: string): string => `${prefix}${user}-${form}`;

function parse(stored: string | null): UnsavedText | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isUnsavedText(value) ? value : null;
  } catch {
    // Not what we wrote: there is nothing to give back.
    return null;
  }
}

/** Reads what was typed in a form before; null when there is nothing, or it is a week old. */
export function readUnsavedText(storage: Storage, key: string, now: Date): UnsavedText | null {
  const found = parse(storage.getItem(key));
  return found && now.getTime() - Date.parse(found.at) <= maxAgeMs ? found : null;
}

/**
 * Keeps what was typed. @returns false when the browser has no room or allows none, so that the
 * editor can be told
 */
export function writeUnsavedText(storage: Storage, key: string, text: UnsavedText): boolean {
  try {
    storage.setItem(key, JSON.stringify(text));
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Removes what others typed in this browser, and what is a week old. */
export function removeOldTexts(storage: Storage, user: string, now: Date): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue;
    const isOwn = key.startsWith(toUnsavedKey(user, ''));
    if (!isOwn || readUnsavedText(storage, key, now) === null) storage.removeItem(key);
  }
}
