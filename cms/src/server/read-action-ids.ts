import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifestSchema = z.object({
  node: z.record(z.string(), z.object({ filename: z.string() })),
});

/** Where the one server function that the admin calls is declared. */
const ourFile = /(?:^|\/)cms\/src\/app\/\(payload\)\/layout[.]tsx$/;

/**
 * The ids of our server functions in a build of Next. Payload has another one, for languages: it
 * takes arguments that Next encrypted, and the admin has one language.
 */
export function readActionIds(nextDir: string): ReadonlySet<string> {
  const text = readFileSync(`${nextDir}/server/server-reference-manifest.json`, 'utf8');
  const ids = Object.entries(manifestSchema.parse(JSON.parse(text)).node)
    .filter(([, { filename }]) => ourFile.test(filename))
    .map(([id]) => id);
  if (ids.length === 0) throw new Error('The build of Next has no server function of the admin.');
  return new Set(ids);
}
