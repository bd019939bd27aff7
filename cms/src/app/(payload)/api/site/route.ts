import config from '@payload-config';
import { env } from '#platform/env.ts';
import { logError } from '#platform/graphql/log-error.ts';
import { serveGraphql } from '#platform/graphql/serve-graphql.ts';

const options = { config, open: env.NODE_ENV !== 'production', onError: logError };

export const POST = (request: Request): Promise<Response> => serveGraphql(request, options);
