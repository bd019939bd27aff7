import config from '@payload-config';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { env } from '../../../../env.ts';
import { serveGraphql } from '../../../../graphql/serve-graphql.ts';
import { logFault } from '../../../../graphql/log-fault.ts';

const handle = GRAPHQL_POST(config);
const options = { open: env.NODE_ENV !== 'production', onFault: logFault };

export const POST = (request: Request): Promise<Response> => serveGraphql(request, handle, options);
