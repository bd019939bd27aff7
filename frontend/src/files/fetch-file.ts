import type { DenialReason } from '../access/error-page.ts';
import { logCmsError } from '../cms-client/log-cms-error.ts';
import { formatAttachmentHeader } from '@digivaardig/contracts/attachment-header';

interface FileRequest {
  /** Address of the file at the cms. */
  url: string;
  /** Name of the download; undefined for a picture, which the page shows. */
  filename: string | undefined;
  token: string | undefined;
  /** The ETag of the version that the browser has, if it has one. */
  ifNoneMatch: string | null;
  /** The part that the browser asks for, as it writes it. */
  range?: string | null;
  /** Aborts the transfer when the browser disconnects. */
  signal: AbortSignal;
}

type FileResult = { kind: 'file'; response: Response; isPublic: boolean } | { kind: DenialReason };

const FIRST_BYTE_TIMEOUT_MS = 10_000;
const FORWARDED_HEADERS = [
  'Content-Type',
  'Content-Length',
  'Content-Range',
  'Accept-Ranges',
  'Last-Modified',
  'ETag',
];

/** Fetches a file from the cms as a stream, to be saved as a download or shown as a picture. */
export async function fetchFile(request: FileRequest): Promise<FileResult> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), FIRST_BYTE_TIMEOUT_MS);
  try {
    const upstream = await fetch(request.url, {
      headers: {
        ...(request.token === undefined ? {} : { authorization: `JWT ${request.token}` }),
        ...(request.ifNoneMatch === null ? {} : { 'if-none-match': request.ifNoneMatch }),
        ...(request.range ? { range: request.range } : {}),
      },
      redirect: 'error',
      signal: AbortSignal.any([timeout.signal, request.signal]),
    });
    // The cms allows caching of public files only.
    const isPublic = upstream.headers.get('Cache-Control') === 'no-cache';
    if (upstream.status === 304) {
      const headers = new Headers({ ETag: upstream.headers.get('ETag') ?? '' });
      return { kind: 'file', response: new Response(null, { status: 304, headers }), isPublic };
    }
    if (upstream.status === 416) {
      await upstream.body?.cancel();
      return { kind: 'file', response: new Response(null, { status: 416 }), isPublic };
    }
    if (!upstream.ok) {
      await upstream.body?.cancel();
      return { kind: toDenialReason(upstream.status) };
    }
    const headers = new Headers({
      'Content-Disposition': chooseDisposition(upstream, request.filename),
    });
    // fetch decompresses the body; the Content-Length of a compressed answer does not match it.
    const isUncompressed = !upstream.headers.has('Content-Encoding');
    for (const name of FORWARDED_HEADERS) {
      const value = upstream.headers.get(name);
      if (value !== null && (isUncompressed || name !== 'Content-Length')) headers.set(name, value);
    }
    const response = new Response(upstream.body, { status: upstream.status, headers });
    return { kind: 'file', response, isPublic };
  } catch (error) {
    logCmsError('unreachable', error);
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

function chooseDisposition({ headers }: Response, filename: string | undefined): string {
  if (filename === undefined) return 'inline';
  const upstream = headers.get('Content-Disposition');
  return upstream?.startsWith('attachment') ? upstream : formatAttachmentHeader(filename);
}

function toDenialReason(status: number): DenialReason {
  if (status === 401) return 'SIGN_IN';
  if (status === 403) return 'NO_ACCESS';
  return status >= 500 ? 'unreachable' : 'NOT_FOUND';
}
