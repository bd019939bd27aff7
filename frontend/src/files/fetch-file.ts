import { attachmentHeader } from './attachment-header.ts';
import { logCmsTrouble } from '../cms-client/log-cms-error.ts';
import { paths } from '../routing/paths.ts';
import type { ClosedReason } from '../access/error-page.ts';

interface Wanted {
  municipality: string;
  id: string;
  filename: string;
  token: string | undefined;
  /** Which version the visitor has, so that it need not be sent again. */
  ifNoneMatch: string | null;
  /** Ends the transfer when the visitor leaves. */
  signal: AbortSignal;
}

type FetchedFile =
  { kind: 'file'; response: Response; openToAll: boolean } | { kind: ClosedReason };

const FIRST_BYTE_MS = 10_000;
const PASSED_ON = ['Content-Type', 'Content-Length', 'Last-Modified', 'ETag'];

/** Opens a file at the cms and streams it. */
export async function fetchFile(cmsUrl: string, wanted: Wanted): Promise<FetchedFile> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), FIRST_BYTE_MS);
  try {
    const upstream = await fetch(paths.cms.file(cmsUrl, wanted.municipality, wanted.id), {
      headers: {
        ...(wanted.token === undefined ? {} : { authorization: `JWT ${wanted.token}` }),
        ...(wanted.ifNoneMatch === null ? {} : { 'if-none-match': wanted.ifNoneMatch }),
      },
      redirect: 'error',
      signal: AbortSignal.any([late.signal, wanted.signal]),
    });
    // The cms lets nobody keep what is not open to all.
    const openToAll = upstream.headers.get('Cache-Control') === 'no-cache';
    if (upstream.status === 304) {
      const headers = new Headers({ ETag: upstream.headers.get('ETag') ?? '' });
      return { kind: 'file', response: new Response(null, { status: 304, headers }), openToAll };
    }
    if (!upstream.ok) {
      await upstream.body?.cancel();
      return { kind: closedBy(upstream.status) };
    }
    const named = upstream.headers.get('Content-Disposition');
    const disposition = named?.startsWith('attachment') ? named : attachmentHeader(wanted.filename);
    const headers = new Headers({ 'Content-Disposition': disposition });
    // fetch has undone any compression, and the length that was told with it no longer holds.
    const asSent = !upstream.headers.has('Content-Encoding');
    for (const name of PASSED_ON) {
      const value = upstream.headers.get(name);
      if (value !== null && (asSent || name !== 'Content-Length')) headers.set(name, value);
    }
    return { kind: 'file', response: new Response(upstream.body, { headers }), openToAll };
  } catch (error) {
    logCmsTrouble('unreachable', error);
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

function closedBy(status: number): ClosedReason {
  if (status === 401) return 'SIGN_IN';
  if (status === 403) return 'NO_ACCESS';
  return status >= 500 ? 'unreachable' : 'NOT_FOUND';
}
