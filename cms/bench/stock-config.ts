import type { SanitizedConfig } from 'payload';
import config from '../src/payload.config.ts';

/** The config with Payload's own GraphQL switched on, to compare ours with. */
export async function withStockGraphql(): Promise<SanitizedConfig> {
  const own = await config;
  own.graphQL.disable = false;
  return own;
}
