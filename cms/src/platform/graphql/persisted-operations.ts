import current from '../../../persisted-operations/current.json' with { type: 'json' };
import previous from '../../../persisted-operations/previous.json' with { type: 'json' };

const operations = new Map<string, string>(Object.entries({ ...previous, ...current }));

/**
 * The document with this SHA-256 that a site of ours may ask, of this deploy or the one before;
 * undefined for any other.
 */
export const findPersistedOperation = (hash: string): string | undefined => operations.get(hash);
