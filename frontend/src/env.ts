import { type LogLevel, logLevels } from '@digivaardig/observability/log-levels';
import { z } from 'zod';

/** The configuration of this process, from the environment. */
export interface Settings {
  /** URL of the cms as this process reaches it, without a trailing slash. */
  cmsUrl: string;
  /** The URL that visitors use; absolute URLs and the origin check are based on it. */
  siteUrl: URL;
  host: string;
  port: number;
  healthHost: string;
  healthPort: number;
  logLevel: LogLevel;
  /**
   * Authenticates this site to the cms. Without it, all visitors share one rate limit there, and no
   * page is cached.
   */
  frontendKey: string | undefined;
  /** How many proxies of our own stand in front of this process. */
  trustedProxies: number;
  /** How slow a client may be, and how many connections there may be. */
  limits: { headersTimeoutMs: number; bodyTimeoutMs: number; maxConnections: number };
  /** Size of the page cache in megabytes; 0 disables it. */
  pageCacheMb: number;
  /** Interval in milliseconds between two polls for page changes. */
  pageChangesMs: number;
}

export type EnvResult =
  { kind: 'settings'; settings: Settings } | { kind: 'errors'; errors: string[] };

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback);
/** A time in milliseconds that a client gets, between a tenth of a second and an hour. */
const timeout = (fallback: number) =>
  z.coerce.number().int().min(100).max(3_600_000).default(fallback);
const webAddress = z.url({ protocol: /^https?$/ });

const schema = z.object({
  CMS_URL: webAddress.default('http://localhost:3000'),
  CMS_INTERNAL_URL: webAddress.optional(),
  FRONTEND_HOST: z.string().min(1).default('127.0.0.1'),
  FRONTEND_PORT: port(4321),
  FRONTEND_HEALTH_PORT: port(4331),
  HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  SITE_URL: webAddress.optional(),
  FRONTEND_KEY: z.string().min(32).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  HEADERS_TIMEOUT_MS: timeout(10_000),
  BODY_TIMEOUT_MS: timeout(20_000),
  MAX_CONNECTIONS: z.coerce.number().int().min(10).default(1000),
  PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
  PAGE_CHANGES_MS: z.coerce.number().int().min(100).max(1000).default(500),
});

/** Parses the environment and reports every invalid variable at once. An empty one is unset. */
export function readEnv(env: NodeJS.ProcessEnv): EnvResult {
  const nonEmpty = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(nonEmpty);
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
      healthHost: values.HEALTH_HOST,
      healthPort: values.FRONTEND_HEALTH_PORT,
      logLevel: values.LOG_LEVEL,
      frontendKey: values.FRONTEND_KEY,
      trustedProxies: values.TRUSTED_PROXIES,
      limits: {
        headersTimeoutMs: values.HEADERS_TIMEOUT_MS,
        bodyTimeoutMs: values.BODY_TIMEOUT_MS,
        maxConnections: values.MAX_CONNECTIONS,
      },
      pageCacheMb: values.PAGE_CACHE_MB,
      pageChangesMs: values.PAGE_CHANGES_MS,
    },
  };
}
