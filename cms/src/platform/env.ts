import { logLevels } from '@digivaardig/observability/log-levels';
import { OperatorError } from '@digivaardig/observability/operator-error';
import { timeZone } from '@digivaardig/contracts/time';
import { z } from 'zod';

/** A time in milliseconds that a client gets, between a tenth of a second and an hour. */
const timeout = (fallback: number) =>
  z.coerce.number().int().min(100).max(3_600_000).default(fallback);

const port = z.coerce.number().int().min(1).max(65535);

const schema = z.object({
  DATABASE_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'begint met mongodb://')
    .refine((uri) => uri.startsWith('mongodb+srv:') || uri.includes('replicaSet='), {
      message: 'noemt een replicaset (…?replicaSet=naam), want zonder zijn er geen transacties',
    }),
  PAYLOAD_SECRET: z.string().min(32, 'is minstens 32 tekens lang'),
  CMS_HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port.default(3000),
  CMS_HEALTH_PORT: port.default(3010),
  HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  CMS_URL: z.url().default('http://localhost:3000'),
  SITE_URL: z.url().default('http://localhost:4321'),
  MEDIA_DIR: z.string().min(1),
  EXPORT_DIR: z.string().min(1).optional(),
  FRONTEND_KEY: z.string().min(32, 'is minstens 32 tekens lang').optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  INTEGRATION_KEYS: z
    .string()
    .regex(
      /^$|^[\w-]+:[0-9a-f]{64}(,[\w-]+:[0-9a-f]{64})*$/,
      'is naam:sha256, met komma’s ertussen',
    )
    .default(''),
  LINK_CHECK_OWN_HOSTS: z
    .string()
    .default('')
    .transform((hosts) => hosts.split(',').flatMap((host) => host.trim().toLowerCase() || [])),
  VISITOR_REQUESTS_PER_MINUTE: z.coerce.number().int().min(60).default(1200),
  HEADERS_TIMEOUT_MS: timeout(10_000),
  BODY_TIMEOUT_MS: timeout(20_000),
  UPLOAD_TIMEOUT_MS: timeout(300_000),
  MAX_CONNECTIONS: z.coerce.number().int().min(10).default(1000),
  NODE_ENV: z.string().default('production'),
  DEMO_PASSWORD: z.string().min(8).default('digivaardig'),
});

/**
 * Settings of the cms, read once. Exports lie beside the uploads when nobody says where: never
 * among them.
 */
export type Env = z.infer<typeof schema> & { EXPORT_DIR: string };

/**
 * Reads the settings; only this file and `instrumentation.ts` read process.env in this
 * package.
 * @throws OperatorError that names every wrong setting at once.
 */
function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const result = schema.safeParse(source);
  if (result.success) {
    const { EXPORT_DIR = `${result.data.MEDIA_DIR}-exports` } = result.data;
    return { ...result.data, EXPORT_DIR };
  }
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new OperatorError(`De instellingen van het cms kloppen niet:\n${lines.join('\n')}`);
}

// Payload writes dates of the pages that it renders here by the clock of this process.
process.env.TZ = timeZone;

/**
 * `next build` loads the config without a database: then placeholders serve, and nothing connects.
 */
export const env: Env =
  process.env.NEXT_PHASE === 'phase-production-build' || process.env.CMS_OFFLINE === '1'
    ? readEnv({
        DATABASE_URI: 'mongodb://127.0.0.1:1/build?replicaSet=build',
        PAYLOAD_SECRET: 'placeholder-while-building-placeholder',
        MEDIA_DIR: 'media',
      })
    : readEnv();
