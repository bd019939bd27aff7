import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { paths } from '../../scripts/paths.mjs';
import { createNodeEnv } from '../../scripts/platform/create-node-env.mjs';
import { runCommand } from '../../scripts/processes/run-command.mjs';

/** A route of one of the servers. */
export interface FuzzRoute {
  server: 'cms' | 'frontend';
  method: string;
  /** Names of parameters start with a colon. */
  path: string;
  /** What a query may name. */
  fields: readonly string[];
}

const restRoutes = z.array(
  z.object({ method: z.string(), path: z.string(), fields: z.array(z.string()) }),
);

/** Routes that end the session of the person who fuzzes, or its password. */
const sessionRoutes = ['/users/logout', '/users/change-password', '/users/refresh-token'];

async function listRestRoutes(logDir: string): Promise<FuzzRoute[]> {
  const { output, code } = await runCommand({
    command: paths.node,
    args: ['src/testing/print-routes.ts'],
    cwd: join(paths.root, 'cms'),
    env: createNodeEnv({ CMS_OFFLINE: '1', NODE_ENV: 'production' }),
    log: join(logDir, 'fuzz-routes.log'),
  });
  if (code !== 0) throw new Error('The routes of the cms could not be listed.');
  return restRoutes
    .parse(JSON.parse(output.slice(output.indexOf('['))))
    .filter(({ path }) => !sessionRoutes.includes(path))
    .map(({ path, ...route }) => ({ ...route, server: 'cms', path: `/api${path}` }));
}

/** The pages of the admin, its server functions, and what Next itself would answer. */
const adminRoutes: FuzzRoute[] = [
  '',
  '/:x',
  '/collections/:slug',
  '/collections/:slug/:id',
  '/collections/:slug/:id/:x',
  '/globals/:slug',
  '/moduleaanbod',
  '/nieuwskalender',
  '/prullenbak',
  '/gebeurtenissen',
  '/geen-toegang',
].flatMap((path) =>
  ['GET', 'POST'].map((method) => ({
    server: 'cms',
    method,
    path: `/admin${path}`,
    fields: ['limit', 'sort'],
  })),
);

/** What Next, Astro and attackers have at these paths. */
const oddRoutes: FuzzRoute[] = [
  '/:x',
  '/_image',
  '/_server-islands/:x',
  '/_next/image',
  '/_next/static/:x',
  '/_next/:x',
  '/_astro/:x',
  '/api/:x',
  '/api/graphql',
  '/favicon.svg',
].flatMap((path) =>
  (['cms', 'frontend'] as const).map((server) => ({
    server,
    method: 'GET',
    path,
    fields: ['url', 'w', 'q', 'href', 'f'],
  })),
);

const siteApi: FuzzRoute = { server: 'cms', method: 'POST', path: '/api/site', fields: [] };

/** Every page of the site, with both methods that its server accepts. */
function listPages(): FuzzRoute[] {
  const files = globSync('**/*.{astro,ts}', { cwd: join(paths.root, 'frontend/src/pages') });
  return files.flatMap((file) => {
    const path = `/${file}`
      .replace(/(?:\/index)?[.](?:astro|ts)$/, '')
      .replace(/\[(\w+)\]/g, ':$1');
    const fields = ['pagina', 'voorbeeld', 'code', 'sleutel', 'terug'];
    return ['GET', 'POST'].map((method) => ({
      server: 'frontend' as const,
      method,
      path: path === '' ? '/' : path,
      fields,
    }));
  });
}

/** Every route of both servers. */
export const listRoutes = async (logDir: string): Promise<FuzzRoute[]> => [
  ...(await listRestRoutes(logDir)),
  ...adminRoutes,
  ...oddRoutes,
  siteApi,
  ...listPages(),
];

/** The ids of the server functions of the build. */
export function readActionIds(): string[] {
  const file = join(paths.root, 'cms/.next/server/server-reference-manifest.json');
  const manifest = z.object({ node: z.record(z.string(), z.unknown()) });
  return Object.keys(manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).node);
}

/** The hashes of the persisted operations. */
export const readOperationHashes = (): string[] =>
  Object.keys(
    z
      .record(z.string(), z.unknown())
      .parse(
        JSON.parse(readFileSync(join(paths.root, 'cms/persisted-operations/current.json'), 'utf8')),
      ),
  );
