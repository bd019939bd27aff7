import { z } from 'zod';

/** What the site needs to know of the machine it runs on. */
export interface Settings {
  /** Where the cms answers, as seen from this process; no trailing slash. */
  cmsUrl: string;
  /** The one address visitors use; every absolute URL and the origin check rest on it. */
  siteUrl: URL;
  host: string;
  port: number;
  healthPort: number;
  /** By which the cms knows this site; without it, all visitors count as one for its limits. */
  frontendKey: string | undefined;
  /** How many proxies of our own stand before this process. */
  trustedProxies: number;
  /** How much memory pages that are kept may take; 0 keeps none. */
  pageCacheMb: number;
  /** How often the cms is asked what changed. */
  pageChangesMs: number;
}

export type EnvReading =
  { kind: 'settings'; settings: Settings } | { kind: 'errors'; errors: string[] };

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback);
const webAddress = z.url({ protocol: /^https?$/ });

const shape = z.object({
  CMS_URL: webAddress.default('http://localhost:3000'),
  CMS_INTERNAL_URL: webAddress.optional(),
  FRONTEND_HOST: z.string().min(1).default('127.0.0.1'),
  FRONTEND_PORT: port(4321),
  FRONTEND_HEALTH_PORT: port(4331),
  SITE_URL: webAddress.optional(),
  FRONTEND_KEY: z.string().min(32).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
  PAGE_CHANGES_MS: z.coerce.number().int().min(100).max(1000).default(500),
});

/** Reads the environment; every problem at once, so that one restart mends them all. */
export function readEnv(env: NodeJS.ProcessEnv): EnvReading {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(filled);
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return { kind: 'errors', errors };
  }
  const values = parsed.data;
  const siteUrl = values.SITE_URL ?? `http://localhost:${values.FRONTEND_PORT}`;
  return {
    kind: 'settings',
    settings: {
      cmsUrl: (values.CMS_INTERNAL_URL ?? values.CMS_URL).replace(/\/+$/, ''),
      siteUrl: new URL(siteUrl),
      host: values.FRONTEND_HOST,
      port: values.FRONTEND_PORT,
      healthPort: values.FRONTEND_HEALTH_PORT,
      frontendKey: values.FRONTEND_KEY,
      trustedProxies: values.TRUSTED_PROXIES,
      pageCacheMb: values.PAGE_CACHE_MB,
      pageChangesMs: values.PAGE_CHANGES_MS,
    },
  };
}
