import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

const keyHeader = 'x-integration-key';

/** Does this request show a key of an integration, whether or not we know it? */
export const showsKey = ({ headers }: { headers: Headers }): boolean => headers.has(keyHeader);

/** An integration that the operator let in: its name, and the SHA-256 of its key. */
export interface Integration {
  name: string;
  digest: string;
}

/**
 * Reads `name:sha256,name:sha256` from the settings.
 * @internal for tests
 */
export const parseIntegrations = (setting: string): Integration[] =>
  setting
    .split(',')
    .filter(Boolean)
    .flatMap((pair) => {
      const [name = '', digest = ''] = pair.trim().split(':');
      return name && digest ? [{ name, digest }] : [];
    });

/**
 * The name of the integration whose key a request shows; null when it shows none that we know. A
 * key lets a program ask documents of its own; what it may see stays what a visitor, or the person
 * whose token it also shows, may see.
 */
export function findIntegration(
  { headers }: { headers: Headers },
  integrations: readonly Integration[] = parseIntegrations(env.INTEGRATION_KEYS),
): string | null {
  const key = headers.get(keyHeader);
  if (!key) return null;
  const digestOfKey = createHash('sha256').update(key).digest();
  const integration = integrations.find(({ digest }) => {
    const stored = Buffer.from(digest, 'hex');
    return stored.length === digestOfKey.length && timingSafeEqual(stored, digestOfKey);
  });
  return integration?.name ?? null;
}
