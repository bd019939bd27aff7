import config from '@payload-config';
import { env } from '../../../../env.ts';
import { logError } from '../../../../graphql/log-error.ts';
import { serveGraphql } from '../../../../graphql/serve-graphql.ts';

const options = { config, open: env.NODE_ENV !== 'production', onError: logError };

export const POST = (request: Request): Promise<Response> => serveGraphql(request, options);
