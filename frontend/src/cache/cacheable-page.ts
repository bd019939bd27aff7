import type { Keepable } from './invalidating-cache.ts';
import { type StoredPage, storedPage } from './stored-page.ts';

/** What a page said of itself while it was drawn. */
interface Drawn {
  openToAll: boolean;
  subject: string | undefined;
}

/**
 * The page to keep: one that every stranger gets, that says which municipality it is about and that sets nothing in the
 * browser. Undefined for all others; those go out as they are.
 */
export async function keepPage(
  response: Response,
  { openToAll, subject }: Drawn,
): Promise<Keepable<StoredPage> | undefined> {
  if (response.status !== 200 || !openToAll || subject === undefined) return undefined;
  if (response.headers.has('set-cookie')) return undefined;
  const body = new Uint8Array(await response.arrayBuffer());
  return { value: storedPage(response.headers, body), subject, bytes: body.length + 1024 };
}
