import { logLevels } from '@digivaardig/observability/log-levels';
import { OperatorError } from '@digivaardig/observability/operator-error';
import { z } from 'zod';

const schema = z.object({
  REDIS_URI: z.string().regex(/^rediss?:\/\//, 'begint met redis://'),
  HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
  WORKERS_HEALTH_PORT: z.coerce.number().int().min(1).max(65535).default(3020),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'begint met smtp:// of smtps://')
    .default('smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().min(3).default('Digivaardig <noreply@digivaardig.example>'),
  NODE_ENV: z.string().default('production'),
  /** How long an event waits for a service that is out; mail servers of others wait as long. */
  OUTAGE_WAIT_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(3 * 24 * 3600 * 1000),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

/** Settings of the workers. The settings of the database belong to the cms. */
export type Env = z.infer<typeof schema>;

/**
 * Reads the settings. No other code of this package reads process.env.
 * @throws OperatorError that names every wrong setting at once
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new OperatorError(`De instellingen van de workers kloppen niet:\n${lines.join('\n')}`);
}
