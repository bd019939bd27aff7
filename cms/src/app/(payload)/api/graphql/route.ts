import config from '@payload-config';
import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { limitBody } from '../../../../graphql/limit-body.ts';

const handle = GRAPHQL_POST(config);

export const POST = (request: Request): Promise<Response> => limitBody(request, handle);
