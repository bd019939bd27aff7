import type { DenialReason } from '../access/error-page.ts';
import { logCmsError } from '../cms-client/log-cms-error.ts';
import { formatAttachmentHeader } from '@digivaardig/contracts/attachment-header';
import { sitePaths } from '@digivaardig/contracts/site-paths';

interface FileRequest {
  municipality: string;
  id: string;
  filename: string;
  token: string | undefined;
  /** The ETag of the version that the browser has, if it has one. */
  ifNoneMatch: string | null;
  /** Aborts the transfer when the browser disconnects. */
  signal: AbortSignal;
}

type FileResult = { kind: 'file'; response: Response; isPublic: boolean } | { kind: DenialReason };

const FIRST_BYTE_TIMEOUT_MS = 10_000;
const FORWARDED_HEADERS = ['Content-Type', 'Content-Length', 'Last-Modified', 'ETag'];

/** Fetches a file from the cms as a stream, to be saved as a download. */
export async function fetchFile(cmsUrl: string, request: FileRequest): Promise<FileResult> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), FIRST_BYTE_TIMEOUT_MS);
  try {
    const upstream = await fetch(sitePaths.cms.file(cmsUrl, request.municipality, request.id), {
      headers: {
        ...(request.token === undefined ? {} : { authorization: `JWT ${request.token}` }),
        ...(request.ifNoneMatch === null ? {} : { 'if-none-match': request.ifNoneMatch }),
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
    if (!upstream.ok) {
      await upstream.body?.cancel();
      return { kind: toDenialReason(upstream.status) };
    }
    const upstreamDisposition = upstream.headers.get('Content-Disposition');
    const disposition = upstreamDisposition?.startsWith('attachment')
      ? upstreamDisposition
      : formatAttachmentHeader(request.filename);
    const headers = new Headers({ 'Content-Disposition': disposition });
    // fetch decompresses the body; the Content-Length of a compressed answer does not match it.
    const isUncompressed = !upstream.headers.has('Content-Encoding');
    for (const name of FORWARDED_HEADERS) {
      const value = upstream.headers.get(name);
      if (value !== null && (isUncompressed || name !== 'Content-Length')) headers.set(name, value);
    }
    return { kind: 'file', response: new Response(upstream.body, { headers }), isPublic };
  } catch (error) {
    logCmsError('unreachable', error);
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

function toDenialReason(status: number): DenialReason {
  if (status === 401) return 'SIGN_IN';
  if (status === 403) return 'NO_ACCESS';
  return status >= 500 ? 'unreachable' : 'NOT_FOUND';
}
