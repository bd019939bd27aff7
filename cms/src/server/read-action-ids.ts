import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifestSchema = z.object({ node: z.record(z.string(), z.unknown()) });

/** The ids of the server functions in a build of Next. */
export function readActionIds(nextDir: string): ReadonlySet<string> {
  const text = readFileSync(`${nextDir}/server/server-reference-manifest.json`, 'utf8');
  return new Set(Object.keys(manifestSchema.parse(JSON.parse(text)).node));
}
