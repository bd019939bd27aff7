import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { findSender } from '#platform/http/find-sender.ts';
import { withNoStore } from '#platform/http/no-store.ts';
import { serveRest } from '#platform/http/serve-rest.ts';

type Handler = ReturnType<typeof REST_POST>;

const bounded = (handle: Handler): Handler =>
  withNoStore((request, args) =>
    serveRest(
      request,
      (checked) => handle(checked, args),
      async (headers) => findSender(await getPayload({ config }), headers),
    ),
  );

export const GET = withNoStore(REST_GET(config));
export const POST = bounded(REST_POST(config));
export const DELETE = bounded(REST_DELETE(config));
export const PATCH = bounded(REST_PATCH(config));
export const PUT = bounded(REST_PUT(config));
export const OPTIONS = withNoStore(REST_OPTIONS(config));
